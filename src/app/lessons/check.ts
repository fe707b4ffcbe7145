import { messageOf } from '../../base/error.ts';
import type { Verdict } from '../../grading/verdict.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { noteJudgement, withExercise } from '../../lessons/progress.ts';
import { tell } from '../state/lab.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { judge } from './failing.ts';

/** A verdict asked for, and what came of it. */
export interface Grading extends Partial<Verdict> {
  busy: boolean;
  /** The text it is about. */
  text: string;
}

/** Grades the text being worked on and keeps what was said. */
export async function check(
  exercise: ExercisePage,
  show: (grading: Grading) => void,
): Promise<void> {
  const { id, starter } = exercise;
  const text = useProgress.getState().progress.exercises[id]?.text?.text ?? starter;
  show({ busy: true, text });
  try {
    const verdict = await judge(exercise, text);
    show({ ...verdict, busy: false, text });
    const { passed, score, maxScore, instructions, cycles } = verdict;
    const checks = verdict.checks.map(({ name, passed, judged, message, step, line }) => ({
      name,
      passed,
      judged,
      message,
      step,
      line,
    }));
    const at = Date.now();
    const judgement = { text, at, passed, score, maxScore, checks, instructions, cycles };
    changeProgress((all) => withExercise(all, id, starter, (one) => noteJudgement(one, judgement)));
  } catch (error) {
    tell(messageOf(error));
    show({ busy: false, text });
  }
}
