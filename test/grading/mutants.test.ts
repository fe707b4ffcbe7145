import { expect, test, vi } from 'vitest';
import { EXERCISES, judge } from './course.ts';
import { mutants } from './mutate.ts';
import { chosenMutants, EQUIVALENT } from './mutation.ts';

vi.setConfig({ testTimeout: 300_000 });

/** One in so many is graded here; `npm run mutants` grades all. */
const SHARE = 31;

test('what is listed as equivalent is a mutant of a solution', () => {
  const names = EXERCISES.flatMap(({ id, solution }) =>
    mutants(solution).map(({ name }) => `${id} ${name}`),
  );
  expect(new Set(names).size).toBe(names.length);
  expect([...EQUIVALENT.keys()].filter((key) => !names.includes(key))).toEqual([]);
});

test('mutants: each deletion, swap and alteration, one at a time', () => {
  const text =
    '        .text\nf:      pushq   %rbx\n        movq    8(%rdi), %rax   /* why */\n        ret\n';
  expect(mutants(text).map(({ name }) => name)).toEqual([
    '3 deleted',
    '3 and 4 swapped',
    '3: 1. %rdi → %r8',
    '3: 1. %rdi → %r12',
    '3: 2. %rax → %rcx',
    '3: 2. %rax → %rsi',
    '3: 8(%rdi) → 16(%rdi)',
    '3: 8(%rdi) → 0(%rdi)',
    '4 deleted',
  ]);
  expect(mutants(text)[1].text).toBe(
    '        .text\nf:      pushq   %rbx\n        ret\n        movq    8(%rdi), %rax   /* why */\n',
  );
});

test('of a sample exactly the equivalent ones pass', async () => {
  const passed: string[] = [];
  const listed: string[] = [];
  const chosen = chosenMutants((number) => number % SHARE === 0);
  // In this thread, which has the engines and what the starters show.
  for (const { exercise, mutant } of chosen) {
    const key = `${exercise.id} ${mutant.name}`;
    if ((await judge(exercise.id, mutant.text)).passed) passed.push(key);
    if (EQUIVALENT.has(key)) listed.push(key);
  }
  expect(passed).toEqual(listed);
  expect(chosen.length).toBeGreaterThan(40);
});
