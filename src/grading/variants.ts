import { Random, seedOf } from '../base/random.ts';
import type { Exercise } from './exercise.ts';
import { type GradeOptions, grade, keeps } from './grade.ts';
import type { Submission } from './submission.ts';
import type { Verdict } from './verdict.ts';

/** Words of an exercise, and what stands for them in a variant: names of registers and symbols. */
export type Words = Readonly<Record<string, string>>;

/** What a variant's statement begins with. */
const NOTE =
  '*This is a variant of your own: its registers and names need not be those of the calling convention or of the lesson. What the contract says counts.*\n\n';

/** The seed of a student's variants. Capitals and blanks around or between the names make no difference. */
export function seedOfStudent(name: string): number {
  return seedOf(name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' '));
}

/** An exercise as the student with that seed gets it; itself if it has no variants. */
export function variantOf(exercise: Exercise, seed: number): Exercise {
  return renamed(exercise, wordsOf(exercise, seed));
}

/** The words of a student's variant. */
function wordsOf({ id, variants }: Exercise, seed: number): Words {
  const random = new Random(seed ^ seedOf(id));
  return Object.assign({}, ...variants.map((group) => random.pick(group)));
}

/** Every variant of an exercise, by its words. */
export function allVariants({ variants }: Exercise): Words[] {
  return variants.reduce<Words[]>(
    (all, group) => all.flatMap((words) => group.map((more) => ({ ...words, ...more }))),
    [{}],
  );
}

/** The exercise with other words in everything that a student reads, writes, or is judged by. */
export function renamed(exercise: Exercise, words: Words): Exercise {
  if (Object.keys(words).length === 0) return exercise;
  const change = (text: string) => changed(text, words);
  const { contract, symbol, hints, statement, starter, solution } = exercise;
  return {
    ...exercise,
    contract: deep(contract, change),
    symbol: deep(symbol, change),
    hints: hints.map(change),
    statement: NOTE + change(statement),
    starter: change(starter),
    solution: change(solution),
  };
}

/** All words at once, so that two may change places. Figures, `{{…}}`, are asked of the lab and stay. */
function changed(text: string, words: Words): string {
  return text.replaceAll(/\{\{[\s\S]*?\}\}|[A-Za-z_]\w*/g, (word) =>
    Object.hasOwn(words, word) ? words[word] : word,
  );
}

function deep<T>(value: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'string' ? change(each) : each,
  );
}

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
