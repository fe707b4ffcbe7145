import { grade } from '../grading/grade.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { GradeJob } from './grade-pool.ts';

/** One job in a thread of the grader. */
export default async function work({
  exercise,
  submission,
  options,
  keepRun,
}: GradeJob): Promise<Verdict> {
  const { failing, ...verdict } = await grade(exercise, submission, options);
  return failing && keepRun ? { ...verdict, failing } : verdict;
}
