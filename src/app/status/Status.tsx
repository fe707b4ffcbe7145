import { useState } from 'react';
import { troubles } from '../../analysis/ending.ts';
import { count } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { isOwnScenario } from '../run/own.ts';
import { cancelRecording } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { edit, useDrafts } from '../state/drafts.ts';
import { dismiss, jumpTo, useLab } from '../state/lab.ts';
import { putAway, useNotes } from '../state/notes.ts';
import './status.css';

/** Work under way and what went wrong: over the page's lower edge, only when there is something. What
 * an empty page waits for stands in its middle. */
export function Status() {
  const activity = useLab((lab) => lab.activity);
  const empty = useLab(({ run, activity }) => !run && activity !== undefined);
  const problem = useLab((lab) => lab.problem);
  const diagnostics = useLab((lab) => lab.diagnostics);
  const note = useNotes((notes) => notes.note);
  const editing = useDrafts((drafts) => drafts.editing);
  const unseen = editing ? [] : diagnostics.filter(({ severity }) => severity === 'error');
  return (
    <div className="status" aria-live="polite" data-middle={empty || undefined}>
      {activity && (
        <p className="note">
          <progress aria-label={activity.what} max={activity.budget ?? 1} value={activity.steps} />
          <span>
            {activity.what}
            {activity.steps !== undefined && `: ${count(activity.steps)} steps`}
          </span>
          {(activity.cancel || activity.steps !== undefined) && (
            <button type="button" onClick={activity.cancel ?? (() => void cancelRecording())}>
              cancel
            </button>
          )}
        </p>
      )}
      {problem && (
        <p className="note" data-kind="error" role="alert">
          <span>{problem}</span>
          <button type="button" onClick={dismiss}>
            dismiss
          </button>
        </p>
      )}
      {note && (
        <p className="note" data-kind="news">
          <span>{note.text}</span>
          {note.action && (
            <button
              type="button"
              onClick={() => {
                putAway();
                note.action?.run();
              }}
            >
              {note.action.label}
            </button>
          )}
          <button type="button" onClick={putAway}>
            dismiss
          </button>
        </p>
      )}
      <Broken />
      {unseen.length > 0 && (
        <p className="note" data-kind="error" role="alert">
          <span>{formatDiagnostic(unseen[0])}</span>
          <button type="button" onClick={() => void edit(unseen[0].file)}>
            edit
          </button>
        </p>
      )}
    </div>
  );
}

/** What an edit or a program of one's own broke, before one walks into it; until it is seen to. At its place
 * the sentence says it. */
function Broken() {
  const run = useLab((lab) => lab.run);
  const [seen, setSeen] = useState<Run>();
  const own = run && !run.origin && (run.edited || isOwnScenario(run.scenario));
  const found = own && run !== seen ? troubles(run.reader)[0] : undefined;
  const there = useLab((lab) => lab.position === found?.step);
  if (!found || there) return null;
  return (
    <p className="note" data-kind="error">
      <span>{found.message}.</span>
      <button
        type="button"
        onClick={() => {
          jumpTo(found.step);
          setSeen(run);
        }}
      >
        go there
      </button>
      <button type="button" onClick={() => setSeen(run)}>
        dismiss
      </button>
    </p>
  );
}
