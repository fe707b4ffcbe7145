import { useEffect, useState } from 'react';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { withExercise } from '../../lessons/progress.ts';
import { needed } from '../load/load-chunk.ts';
import { useCourseOf } from '../state/course.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { ownText, studentOf } from './own-variant.ts';
import { Text } from './Text.tsx';

interface HintsProps {
  exercise: ExercisePage;
  opened: number;
  passed: boolean;
}

/** Hints, one at a time, until it is passed. What was opened stays open. */
export function Hints({ exercise, opened, passed }: HintsProps) {
  const { id, starter, hints } = exercise;
  if (hints.length === 0) return null;
  const open = () =>
    changeProgress((all) =>
      withExercise(all, id, starter, (one) => ({
        ...one,
        hints: Math.min(one.hints + 1, hints.length),
      })),
    );
  return (
    <section className="hints" aria-label="Hints" aria-live="polite">
      {opened > 0 && (
        <ol>
          {hints.slice(0, opened).map((hint, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hints never change
            <li key={index}>
              <Text pieces={hint} />
            </li>
          ))}
        </ol>
      )}
      {opened < hints.length && !passed && (
        <button type="button" onClick={open}>
          show hint {opened + 1}
        </button>
      )}
    </section>
  );
}

interface GiveUpProps {
  exercise: ExercisePage;
  gaveUp: boolean;
  passed: boolean;
}

/** The solution, behind a question; to compare with once it is passed. */
export function GiveUp({ exercise, gaveUp, passed }: GiveUpProps) {
  const { id, starter } = exercise;
  const load = useCourseOf(id).solutions[id];
  const [solution, setSolution] = useState<string>();
  const student = useProgress(({ progress }) => studentOf(progress, id));
  useEffect(() => {
    if (!gaveUp || !load) return;
    void needed('The solution', load).then((found) => setSolution(found?.default));
  }, [gaveUp, load]);
  if (!load) return null;
  const give = () => {
    if (!passed && !confirm('Show a solution? You can still write and check your own.')) return;
    changeProgress((all) =>
      withExercise(all, id, starter, (one) => ({ ...one, gaveUp: one.gaveUp ?? Date.now() })),
    );
  };
  if (!gaveUp)
    return (
      <button type="button" className="quiet give-up" onClick={give}>
        {passed ? 'compare with a solution' : 'I give up'}
      </button>
    );
  return (
    <details className="solution" open>
      <summary>One solution</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <pre tabIndex={0}>
        <code>{solution ? ownText(exercise, solution, student) : 'Loading …'}</code>
      </pre>
    </details>
  );
}
