import { useEffect, useRef, useState } from 'react';
import { plural } from '../../base/count.ts';
import { type Shared, shareLink } from '../link/share.ts';
import { writeAddress } from '../link/write.ts';
import { runTitle } from '../run/run.ts';
import { useBookmarksHere } from '../state/bookmarks.ts';
import { useLab } from '../state/lab.ts';
import './share.css';

/** The link, copied; what it does not carry; and the lab as a part of somebody else's page. */
export default function SharePanel({ inLab }: { inLab: boolean }) {
  const [shared, setShared] = useState<Shared>();
  const bookmarks = useBookmarksHere().length;
  const [marked, setMarked] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const whole = inLab ? shareLink(marked) : Promise.resolve({ link: location.hash, missing: [] });
    void whole.then((made) => {
      if (left.signal.aborted) return;
      writeAddress(made.link, 'replace');
      setShared(made);
    });
    return () => left.abort();
  }, [inLab, marked]);
  /** How many times a snippet was asked for. */
  const [snippets, setSnippets] = useState(0);
  if (!shared) return <p>…</p>;
  const link = new URL(shared.link, location.href).href;
  return (
    <>
      <Copied what="link" text={link} />
      {shared.missing.length > 0 && (
        <ul>
          {shared.missing.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {inLab && bookmarks > 0 && (
        <label>
          <input
            type="checkbox"
            checked={marked}
            onChange={(event) => setMarked(event.target.checked)}
          />{' '}
          with {plural(bookmarks, 'bookmark')}
        </label>
      )}
      {inLab && (
        <button type="button" onClick={() => setSnippets(snippets + 1)}>
          copy a snippet that embeds this step
        </button>
      )}
      {snippets > 0 && <Copied key={snippets} what="snippet" text={embedding(link)} />}
    </>
  );
}

/** Copies a text; where the browser does not let a page do that, it stands there selected. */
function Copied({ what, text }: { what: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<boolean>();
  useEffect(() => {
    // Plain http has no clipboard at all.
    void Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setDone(true),
      () => setDone(false),
    );
  }, [text]);
  useEffect(() => {
    // Selected and in focus: the browser's own keys copy it. Another text is another selection.
    if (done !== false || !text) return;
    field.current?.focus();
    field.current?.select();
  }, [done, text]);
  return (
    <>
      <p role="status">
        {done && <b>{what} copied</b>}
        {done === false && `This browser does not let the page copy. The ${what}, to copy by hand:`}
      </p>
      {(what === 'snippet' || done === false) && (
        <textarea ref={field} aria-label={what} readOnly rows={4} value={text} />
      )}
    </>
  );
}

/** HTML that shows the lab at a link within another page. */
function embedding(link: string): string {
  const url = new URL(link);
  url.search = '?embed';
  const { run } = useLab.getState();
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const title = escaped(run ? `Swaplab: ${runTitle(run)}` : 'Swaplab');
  return `<iframe src="${escaped(url.href)}" title="${title}" width="800" height="500" loading="lazy" allow="clipboard-write"></iframe>`;
}
