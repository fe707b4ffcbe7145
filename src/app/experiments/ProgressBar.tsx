import { count } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import type { Shown } from '../state/experiments.ts';
import { cancel } from './run.ts';

/** What the run is doing, what went wrong, and the way to the step where it did. */
export function ProgressBar({ name, shown, again }: { name: string; shown: Shown; again(): void }) {
  const { running, shipped, progress, problem, failures } = shown;
  return (
    <div className="experiment-progress" role="status">
      {running && (
        <p>
          <progress
            aria-label={`experiment ${name}`}
            max={progress?.of ?? 1}
            value={progress?.done}
          />{' '}
          {progress
            ? `${progress.done + 1} of ${progress.of}: ${progress.name}, ${progress.doing} ${count(progress.steps)} steps`
            : 'starting the engines'}{' '}
          <button type="button" onClick={() => void cancel()}>
            cancel
          </button>
        </p>
      )}
      {shipped && (
        <p className="quiet">
          From the run that was made when this page was built.{' '}
          <button type="button" onClick={again}>
            run now
          </button>
        </p>
      )}
      {problem && (
        <p className="trouble" role="alert">
          {problem}{' '}
          <button type="button" onClick={again}>
            run again
          </button>
        </p>
      )}
      {failures.map(({ name: row, message, scenario, step, diagnostics = [] }) => (
        <p key={row} className="trouble" role="alert">
          {message}{' '}
          {scenario && (
            <a href={`#${new URLSearchParams({ scenario: scenario.name, step: String(step) })}`}>
              open in the lab at step {step}
            </a>
          )}
          {diagnostics.map(formatDiagnostic).join('\n')}
        </p>
      ))}
    </div>
  );
}
