import { grade } from '../grading/grade.ts';
import { gradeVariant } from '../grading/grade-variant.ts';
import type { Kept } from '../grading/starter.ts';
import type { Verdict } from '../grading/verdict.ts';
// The engines, at once: whoever starts the thread means to use them.
import '../trace/recorder.ts';
import type { GradeJob } from './grade-pool.ts';
import { labFiles } from './source.ts';

/** One job in a thread of the grader. */
export default async function work(
  { exercise, submission, options, student, project, keepRun }: GradeJob,
  kept?: Kept,
): Promise<Verdict> {
  const { failing, ...verdict } = await judge();
  return failing && keepRun ? { ...verdict, failing } : verdict;

  async function judge(): Promise<Verdict> {
    if (project) {
      const { gradeProject } = await import('./grade-project.ts');
      return gradeProject({ exercise, ...project }, submission.path);
    }
    const whole = {
      ...options,
      ...(kept && { kept }),
      ...(exercise.cycles && { lab: labFiles() }),
    };
    return student === undefined
      ? grade(exercise, submission, whole)
      : gradeVariant(exercise, student, submission, whole);
  }
}
