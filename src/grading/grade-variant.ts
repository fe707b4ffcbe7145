import type { Exercise } from './exercise.ts';
import { type GradeOptions, grade, keeps } from './grade.ts';
import type { Submission } from './submission.ts';
import { allVariants, renamed, type Words, wordsOf } from './variants.ts';
import type { Verdict } from './verdict.ts';

/**
 * Grades a student's variant. Of a submission that fails it is said if it keeps the contract of another
 * variant: then it is somebody else's.
 */
export async function gradeVariant(
  exercise: Exercise,
  seed: number,
  submission: Submission,
  options: GradeOptions,
): Promise<Verdict> {
  const own = wordsOf(exercise, seed);
  const verdict = await grade(renamed(exercise, own), submission, options);
  if (verdict.passed) return verdict;
  for (const words of allVariants(exercise)) {
    const other = renamed(exercise, words);
    const differing = Object.keys({ ...own, ...words }).filter(
      (word) => (own[word] ?? word) !== (words[word] ?? word),
    );
    if (differing.length === 0 || !other.symbol.every((name) => has(submission.text, name)))
      continue;
    if (!(await keeps(other, submission, options))) continue;
    const list = (of: Words) => differing.map((word) => of[word] ?? word).join(', ');
    const check = {
      name: 'variant',
      passed: false,
      judged: true,
      points: 0,
      score: 0,
      message: `This is right for another student’s variant, which has ${list(words)} where this one has ${list(own)}.`,
    };
    return { ...verdict, checks: [check, ...verdict.checks] };
  }
  return verdict;
}

const has = (text: string, name: string) => new RegExp(`(?<![\\w.])${name}\\b`).test(text);
