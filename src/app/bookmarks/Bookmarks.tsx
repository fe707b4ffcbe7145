import { useEffect, useRef } from 'react';
import { count } from '../../base/count.ts';
import type { Run } from '../run/run.ts';
import {
  askedForNote,
  bookmark,
  removeBookmark,
  takeBookmarks,
  useBookmarks,
  useBookmarksHere,
  writeNote,
} from '../state/bookmarks.ts';
import { jumpTo, useNow } from '../state/lab.ts';
import { inform } from '../state/notes.ts';
import type { Bookmark } from './bookmark.ts';
import './bookmarks.css';

/** The bookmarks of the run, with their notes. */
export function Bookmarks() {
  const now = useNow();
  const list = useBookmarksHere();
  if (!now) return null;
  const { run, position } = now;
  return (
    <section className="bookmarks" aria-label="Bookmarks">
      <h3>bookmarks</h3>
      <button type="button" onClick={() => bookmark(run, position)}>
        bookmark step {count(position)} <kbd>k</kbd>
      </button>
      <ul>
        {list.map((each) => (
          <Row key={each.position} run={run} at={each} here={each.position === position} />
        ))}
      </ul>
    </section>
  );
}

function Row({ run, at, here }: { run: Run; at: Bookmark; here: boolean }) {
  const { position, note } = at;
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const writing = useBookmarks((bookmarks) => bookmarks.writing === position);
  useEffect(() => {
    if (!writing) return;
    field.current?.focus();
    askedForNote();
  }, [writing]);
  const remove = () => {
    removeBookmark(run, position);
    const label = `The bookmark at step ${count(position)} is gone${note && `: ${note}`}.`;
    inform(label, { label: 'undo', run: () => takeBookmarks(run, [at]) });
  };
  return (
    <li aria-current={here || undefined}>
      <button
        ref={button}
        type="button"
        aria-label={`go to step ${position}`}
        onClick={() => jumpTo(position)}
      >
        {count(position)}
      </button>
      <input
        ref={field}
        value={note}
        placeholder="a note"
        aria-label={`note at step ${position}`}
        onChange={(event) => writeNote(run, position, event.target.value)}
        onKeyDown={(event) => {
          // Keys walk again.
          if (event.key === 'Enter' || event.key === 'Escape') button.current?.focus();
        }}
      />
      <button
        type="button"
        className="quiet"
        aria-label={`delete the bookmark at step ${position}`}
        onClick={remove}
      >
        ✕
      </button>
    </li>
  );
}
