import { expect, test } from 'vitest';
import { type SameText, sameTexts } from '../../src/cli/same-texts.ts';
import { NO_PROGRESS, replaceText, withExercise } from '../../src/lessons/progress.ts';
import { EXERCISES, exercise, submissions } from '../grading/course.ts';

/** What is alike among texts handed in for an exercise, by file name. */
function alike(id: string, texts: Record<string, string>): SameText[] {
  const handIns = Object.entries(texts).map(([file, text]) => ({
    file,
    portfolio: {
      progress: withExercise(NO_PROGRESS, id, exercise(id).starter, (one) =>
        replaceText(one, { text, at: 1 }),
      ),
    },
  }));
  return sameTexts(handIns, [exercise(id)]);
}

const right = (id: string) =>
  Object.fromEntries(
    submissions(id)
      .filter(({ name }) => name.startsWith('right'))
      .map(({ name, text }) => [name, text]),
  );

test.each(EXERCISES.map(({ id }) => id))('%s: right in different ways is not alike', (id) => {
  const found = alike(id, right(id));
  expect(found.filter(({ how }) => how !== 'nearly the shipped solution')).toEqual([]);
});

/** The same routine in other words: registers exchanged, names changed, other spellings, comments of its own. */
const disguised = (text: string) =>
  text
    .replaceAll('%rbx', '%r12x')
    .replaceAll('%r12', '%rbx')
    .replaceAll('%rbxx', '%r12')
    .replaceAll(/\b(mov|push|pop|add|sub|lea)q\b/g, '$1')
    .replaceAll(/\b16\b/g, '0x10')
    .replaceAll(/#.*/g, '# all mine')
    .replaceAll(/\b(current|loop|next|head|tail)\b/g, 'my_$1');

test('a text in other words is told, with how much of it is the same', () => {
  const text = right('round-robin')['right-queue.S'];
  const other = right('round-robin')['right-ring.S'];
  const found = alike('round-robin', { a: text, b: disguised(text), c: other });
  expect(disguised(text)).not.toBe(text);
  expect(found).toMatchObject([{ how: 'nearly the same', files: ['a', 'b'] }]);
  expect(found[0].likeness).toBeGreaterThan(0.9);
});

test('the shipped solution in other words is told of whoever hands it in', () => {
  const { solution } = exercise('round-robin');
  const other = right('round-robin')['right-ring.S'];
  expect(alike('round-robin', { a: disguised(solution), b: other })).toMatchObject([
    { how: 'nearly the shipped solution', files: ['a'] },
  ]);
});

test('in fifteen instructions there is no choice, so nothing is told of them', () => {
  const text = right('lightweight-swap')['right-jump.S'];
  expect(alike('lightweight-swap', { a: text, b: disguised(text) })).toEqual([]);
});

test('what one student has twice is not said to be of several', () => {
  const text = right('round-robin')['right-queue.S'];
  const progress = withExercise(NO_PROGRESS, 'round-robin', '', (one) => ({
    ...replaceText(one, { text, at: 1 }),
    last: { text: disguised(text), at: 1, passed: true, score: 1, maxScore: 1, checks: [] },
  }));
  const handIn = { file: 'a', portfolio: { progress } };
  expect(sameTexts([handIn], [exercise('round-robin')])).toEqual([]);
});
