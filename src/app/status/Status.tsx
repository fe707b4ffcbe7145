import { lazy, Suspense } from 'react';
import { troubles } from '../../analysis/ending.ts';
import { count } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { cancelRecording } from '../run/recording.ts';
import { edit, useDrafts } from '../state/drafts.ts';
import { dismiss, useLab } from '../state/lab.ts';
import { putAway, useNotes } from '../state/notes.ts';
import './status.css';

const Troubles = lazy(() => import('./Troubles.tsx'));

/** Work under way and what went wrong: over the page's lower edge, only when there is something. What
 * an empty page waits for stands in its middle. */
export function Status() {
  const activity = useLab((lab) => lab.activity);
  const empty = useLab(({ run, activity }) => !run && activity !== undefined);
  const problem = useLab((lab) => lab.problem);
  const diagnostics = useLab((lab) => lab.diagnostics);
  const wrong = useLab(({ run }) => run !== undefined && troubles(run.reader).length > 0);
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
      {wrong && (
        <Suspense>
          <Troubles />
        </Suspense>
      )}
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
