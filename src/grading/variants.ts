import { Random, seedOf } from '../base/random.ts';
import type { Exercise } from './exercise.ts';

/** Words of an exercise, and what stands for them in a variant: names of registers and symbols. */
export type Words = Readonly<Record<string, string>>;

/** What a variant's statement begins with. */
export const NOTE =
  'This is a variant of your own: its registers and names need not be those of the calling convention or of the lesson. What the contract says counts.';

/** The seed of a student's variants. Capitals and blanks around or between the names make no difference. */
export function seedOfStudent(name: string): number {
  return seedOf(name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' '));
}

/** An exercise as the student with that seed gets it; itself if it has no variants. */
export function variantOf(exercise: Exercise, seed: number): Exercise {
  return renamed(exercise, wordsOf(exercise, seed));
}

/** The words of a student's variant. */
export function wordsOf({ id, variants }: Pick<Exercise, 'id' | 'variants'>, seed: number): Words {
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
  const { contract, symbol, hints, statement, starter, solution } = exercise;
  const texts = withWords({ contract, symbol, hints, statement, starter, solution }, words);
  return { ...exercise, ...texts, statement: `*${NOTE}*\n\n${texts.statement}` };
}

/** All words at once, so that two may change places. Figures, `{{…}}`, are asked of the lab and stay. */
function changed(text: string, words: Words): string {
  return text.replaceAll(/\{\{[\s\S]*?\}\}|[A-Za-z_]\w*/g, (word) =>
    Object.hasOwn(words, word) ? words[word] : word,
  );
}

/** The same value with every text in it changed. */
function deep<T>(value: T, change: (text: string) => string): T;
function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each, change)]));
}

/** A value, of texts and what holds them, with a variant's words. */
export function withWords<T>(value: T, words: Words): T {
  return deep(value, (text) => changed(text, words));
}
