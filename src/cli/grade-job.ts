import { grade } from '../grading/grade.ts';
import { gradeVariant } from '../grading/grade-variant.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { GradeJob } from './grade-pool.ts';
import { labFiles } from './source.ts';

/** One job in a thread of the grader. */
export default async function work({
  exercise,
  submission,
  options,
  student,
  keepRun,
}: GradeJob): Promise<Verdict> {
  const whole = { ...options, ...(exercise.cycles && { lab: labFiles() }) };
  const { failing, ...verdict } =
    student === undefined
      ? await grade(exercise, submission, whole)
      : await gradeVariant(exercise, student, submission, whole);
  return failing && keepRun ? { ...verdict, failing } : verdict;
}
