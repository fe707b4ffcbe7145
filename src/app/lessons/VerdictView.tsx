import type { Verdict } from '../../grading/verdict.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import type { Judgement } from '../../lessons/progress.ts';
import { stepNumber } from '../format/number.ts';
import { showRun, useLab } from '../state/lab.ts';
import { bringForward } from '../state/reading.ts';
import type { Grading } from './check.ts';
import { failingPlace, judge } from './failing.ts';
import { Scoreboard } from './Scoreboard.tsx';

interface Props {
  exercise: ExercisePage;
  /** The verdict of this visit, or under way. */
  grading: Grading | undefined;
  /** The one that was kept. */
  last: Judgement | undefined;
  /** The text in the editor. */
  text: string;
}

/** What the grader says, check by check. */
export function VerdictView({ exercise, grading, last, text }: Props) {
  const verdict = grading?.checks ? { ...grading, checks: grading.checks } : last;
  // The grader has the run of the first.
  const first = verdict?.checks.find(({ passed, step }) => !passed && step !== undefined);
  const open = async (of: string) => {
    bringForward('lab');
    const { run, position } = useLab.getState();
    const again = grading?.failing ? (grading as Verdict) : await judge(exercise, of);
    const place = run && (await failingPlace(exercise, of, again, { run, position }));
    if (place) showRun(place.run, place.position);
  };
  const shown = verdict?.checks.filter(({ passed, judged }) => !passed && judged !== false) ?? [];
  const rest = verdict?.checks.filter(({ judged }) => judged === false) ?? [];
  const passed = verdict?.checks.filter((check) => check.passed) ?? [];
  return (
    <section className="verdict" aria-label="Verdict" aria-live="polite">
      {grading?.busy && <p className="quiet">Checking …</p>}
      {!grading?.busy && verdict && (
        <>
          <p>
            <strong data-passed={verdict.passed}>
              {verdict.passed ? '✓ Passed' : '✗ Not yet'}
            </strong>{' '}
            <span className="quiet">
              {verdict.score} of {verdict.maxScore} points
              {verdict.text !== text && ', for the text as it was'}
            </span>
          </p>
          {verdict.passed && verdict.instructions !== undefined && (
            <Scoreboard
              instructions={verdict.instructions}
              cycles={verdict.cycles}
              exercise={exercise}
            />
          )}
          <ul>
            {shown.map(({ name, message, step, line }) => (
              <li key={name} data-passed={false}>
                <strong>✗ {name}</strong> {message}
                {line !== undefined && <span className="quiet"> (line {line})</span>}
                {name === first?.name && step !== undefined && (
                  <button type="button" onClick={() => void open(verdict.text)}>
                    open the failing run at step {stepNumber(step)}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {rest.length > 0 && (
            <p className="quiet">Not judged: {rest.map(({ name }) => name).join(', ')}.</p>
          )}
          {passed.length > 0 && (
            <details open={verdict.passed}>
              <summary>
                {passed.length === 1 ? '1 check passed' : `${passed.length} checks passed`}
              </summary>
              <ul>
                {passed.map(({ name, message }) => (
                  <li key={name} data-passed={true}>
                    <strong>✓ {name}</strong> {message}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
