import { count } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { shownOf, useRuns } from '../state/experiments.ts';
import { cancel } from './run.ts';

/** What the run is doing, what went wrong, and the way to the step where it did. */
export function ProgressBar({ name, again }: { name: string; again(): void }) {
  const shown = useRuns((runs) => shownOf(name, runs));
  const { running, shipped, progress, problem, failures } = shown;
  return (
    <div className="experiment-progress" role="status">
      {running && (
        <div>
          <progress
            aria-label={`experiment ${name}`}
            max={progress?.of ?? 1}
            value={progress?.done}
          />{' '}
          {progress ? `${progress.done} of ${progress.of} done` : 'starting the engines'}{' '}
          <button type="button" onClick={() => void cancel()}>
            cancel
          </button>
          <ul className="under-way">
            {progress?.underWay.map(({ name: row, doing, steps }) => (
              <li key={row}>
                {row}: {doing} {count(steps)} steps
              </li>
            ))}
          </ul>
        </div>
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
