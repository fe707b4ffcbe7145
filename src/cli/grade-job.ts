// The engines, at once: who starts the thread means to use them.
import '../machine/launch-scenario.ts';
import '../trace/recorder.ts';
import { loadEncoder } from '../assembler/encode/encoder.ts';
import { grade } from '../grading/grade.ts';
import { gradeVariant } from '../grading/grade-variant.ts';
import type { Kept } from '../grading/starter.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { GradeJob } from './grade-pool.ts';
import { labFiles } from './source.ts';

// It is compiled while the rest is read.
void loadEncoder();

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
