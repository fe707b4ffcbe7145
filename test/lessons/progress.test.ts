import { expect, test } from 'vitest';
import {
  lastWorked,
  mergeProgress,
  NO_PROGRESS,
  noteAnswer,
  noteDrill,
  noteGivenUp,
  noteJudgement,
  noteWritten,
  openLesson,
  type Progress,
  questionState,
  replaceText,
  withExercise,
} from '../../src/lessons/progress.ts';
import { readProgress } from '../../src/lessons/progress-file.ts';

const judged = (text: string, at: number, passed: boolean, instructions?: number) => ({
  text,
  at,
  passed,
  score: passed ? 5 : 2,
  maxScore: 5,
  checks: [{ name: 'registers', passed, message: 'r12 …', step: 7, line: 3 }],
  ...(instructions !== undefined && { instructions }),
});

/** Some work on one exercise. */
function worked(...texts: [text: string, at: number][]): Progress {
  return texts.reduce(
    (progress, [text, at]) =>
      withExercise(progress, 'swap', 'starter', (one) => replaceText(one, { text, at })),
    NO_PROGRESS,
  );
}

const textsOf = (progress: Progress) => {
  const { text, history } = progress.exercises.swap;
  return new Set([...history.map((each) => each.text), ...(text ? [text.text] : [])]);
};

test('what is kept is read as it was', () => {
  let progress = worked(['one', 1], ['two', 2]);
  progress = openLesson(progress, 'a', 3);
  progress = noteAnswer(progress, 'a', 'q', { given: ['rbx'], right: false, at: 4 });
  progress = noteAnswer(progress, 'a', 'q', { given: '0x1', right: true, at: 5 });
  progress = noteGivenUp(progress, 'a', 'r', 5);
  progress = noteWritten(progress, 'a', 'w', { text: 'because', at: 5 });
  const drilled = { kind: 'where-ret-goes', scenario: 'first-entry', seed: 7, right: true, at: 5 };
  progress = noteDrill(progress, 'a', 'd', drilled);
  progress = withExercise(progress, 'swap', 'starter', (one) => ({
    ...noteJudgement(one, judged('two', 6, true, 15)),
    hints: 2,
    gaveUp: 7,
  }));
  const read = readProgress(JSON.parse(JSON.stringify(progress)));
  expect(read).toEqual({ ok: true, progress });
});

test.each([
  ['[]', /no progress file of Swaplab/],
  ['{"version":2,"lessons":{},"exercises":{}}', /version 2, from a newer Swaplab/],
  ['{"version":1,"lessons":{"a":{"at":"now"}},"exercises":{}}', /damaged at lessons\.a/],
])('a file that is none: %s', (text, message) => {
  const read = readProgress(JSON.parse(text));
  expect(read.ok ? '' : read.message).toMatch(message);
});

test('answers that were kept under a lesson’s folder are found, whatever its number was', () => {
  const answer = { given: '1', right: true, at: 4 };
  const before = noteAnswer(NO_PROGRESS, '02-a', 'q', answer);
  const read = readProgress(noteAnswer(before, 'a', 'r', answer));
  if (!read.ok) throw new Error(read.message);
  expect(Object.keys(read.progress.lessons)).toEqual(['a']);
  expect(read.progress.lessons.a.answers).toEqual({ q: [answer], r: [answer] });
});

test('a text that is replaced is still there', () => {
  const progress = worked(['one', 1], ['two', 2], ['three', 3], ['two', 4]);
  expect(progress.exercises.swap.text?.text).toBe('two');
  expect(textsOf(progress)).toEqual(new Set(['one', 'two', 'three']));
});

test('an import replaces nothing: the later text goes on, whichever side it is on', () => {
  const here = worked(['a', 1], ['mine', 10]);
  const there = worked(['b', 2], ['theirs', 5]);
  for (const merged of [mergeProgress(here, there), mergeProgress(there, here)]) {
    expect(merged.exercises.swap.text?.text).toBe('mine');
    expect(textsOf(merged)).toEqual(new Set(['a', 'b', 'mine', 'theirs']));
  }
});

test('merging twice is merging once', () => {
  const here = noteAnswer(worked(['a', 1]), 'l', 'q', { given: 1, right: true, at: 3 });
  const there = noteAnswer(worked(['b', 2]), 'l', 'q', { given: 0, right: false, at: 2 });
  const once = mergeProgress(here, there);
  expect(mergeProgress(once, there)).toEqual(once);
  expect(mergeProgress(once, once)).toEqual(once);
  expect(once.lessons.l.answers.q.map(({ given }) => given)).toEqual([0, 1]);
});

test('the later name goes on, whichever side it is on, and what a newer lab has added stays', () => {
  const here = { ...worked(['a', 1]), name: { text: 'Ada', at: 1 }, colour: 'red' };
  const there = { ...worked(['b', 2]), name: { text: 'Ada L.', at: 2 } };
  for (const merged of [mergeProgress(here, there), mergeProgress(there, here)])
    expect(merged).toMatchObject({ name: { text: 'Ada L.' }, colour: 'red' });
  expect(mergeProgress(here, NO_PROGRESS).name?.text).toBe('Ada');
  const read = readProgress(JSON.parse(JSON.stringify(here)));
  expect(read).toEqual({ ok: true, progress: here });
});

test('the best verdict is the shortest that passed; what was passed once stays passed', () => {
  let { swap } = worked(['x', 1]).exercises;
  swap = noteJudgement(swap, judged('long', 2, true, 20));
  swap = noteJudgement(swap, judged('short', 3, true, 15));
  swap = noteJudgement(swap, judged('longer', 4, true, 30));
  swap = noteJudgement(swap, judged('broken', 5, false));
  expect(swap.best?.instructions).toBe(15);
  expect(swap.last?.passed).toBe(false);
  expect(swap.history.map(({ text }) => text)).toEqual(['long', 'short', 'longer', 'broken']);
});

test('what was worked on last: a lesson read, a text written, a verdict', () => {
  expect(lastWorked(NO_PROGRESS)).toBeUndefined();
  const read = openLesson(worked(['one', 1]), 'a', 3);
  expect(lastWorked(read)).toBe('a');
  const judge = withExercise(read, 'swap', 'starter', (one) =>
    noteJudgement(one, judged('one', 4, true)),
  );
  expect(lastWorked(judge)).toBe('swap');
});

test('a question is answered, given up, or open', () => {
  const of = (progress: Progress) => questionState(progress.lessons.a, 'q');
  const wrong = { given: '1', right: false, at: 1 };
  const right = { given: '2', right: true, at: 3 };
  const tried = noteAnswer(NO_PROGRESS, 'a', 'q', wrong);
  expect(of(NO_PROGRESS)).toBe('open');
  expect(of(tried)).toBe('open');
  expect(of(noteAnswer(tried, 'a', 'q', right))).toBe('answered');
  const givenUp = noteGivenUp(tried, 'a', 'q', 2);
  expect(of(givenUp)).toBe('given up');
  // Who has seen the answer can write it.
  expect(of(noteAnswer(givenUp, 'a', 'q', right))).toBe('given up');
  expect(of(noteGivenUp(noteAnswer(tried, 'a', 'q', right), 'a', 'q', 4))).toBe('answered');
  expect(of(noteWritten(NO_PROGRESS, 'a', 'q', { text: ' ', at: 1 }))).toBe('open');
  expect(of(noteWritten(NO_PROGRESS, 'a', 'q', { text: 'since', at: 1 }))).toBe('answered');
});

test('what was given up, written and drilled in two places is all there together', () => {
  const drill = (seed: number, at: number) => ({ kind: 'k', scenario: 's', seed, right: true, at });
  let a = noteGivenUp(NO_PROGRESS, 'a', 'q', 5);
  a = noteDrill(noteWritten(a, 'a', 'w', { text: 'later', at: 9 }), 'a', 'd', drill(1, 1));
  let b = noteGivenUp(NO_PROGRESS, 'a', 'q', 3);
  b = noteDrill(noteWritten(b, 'a', 'w', { text: 'earlier', at: 8 }), 'a', 'd', drill(2, 2));
  const both = mergeProgress(a, b).lessons.a;
  expect(both.gaveUp).toEqual({ q: 3 });
  expect(both.written?.w.text).toBe('later');
  expect(both.drills?.d.map(({ seed }) => seed)).toEqual([1, 2]);
  expect(mergeProgress(mergeProgress(a, b), b).lessons.a).toEqual(both);
  expect(mergeProgress(b, a).lessons.a).toEqual(both);
});
