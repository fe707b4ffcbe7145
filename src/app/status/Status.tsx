import { formatDiagnostic } from '../../assembler/diagnostic.ts';
import { count } from '../format/number.ts';
import { edit, useDrafts } from '../store/drafts.ts';
import { useLab } from '../store/lab.ts';
import { cancelRecording } from '../store/recording.ts';

/** Work under way and what went wrong: over the page's lower edge, only when there is something. */
export function Status() {
  const activity = useLab((lab) => lab.activity);
  const problem = useLab((lab) => lab.problem);
  const diagnostics = useLab((lab) => lab.diagnostics);
  const editing = useDrafts((drafts) => drafts.editing);
  const unseen = editing ? [] : diagnostics.filter(({ severity }) => severity === 'error');
  return (
    <div className="status" aria-live="polite">
      {activity && (
        <p className="note">
          <progress aria-label={activity.what} max={activity.budget ?? 1} value={activity.steps} />
          <span>
            {activity.what}
            {activity.steps !== undefined && `: ${count(activity.steps)} steps`}
          </span>
          {activity.steps !== undefined && (
            <button type="button" onClick={() => void cancelRecording()}>
              cancel
            </button>
          )}
        </p>
      )}
      {problem && (
        <p className="note" data-kind="error" role="alert">
          <span>{problem}</span>
          <button type="button" onClick={() => useLab.setState({ problem: undefined })}>
            dismiss
          </button>
        </p>
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
