import { expect, test, vi } from 'vitest';
import { headers } from '../../src/cli/exercise-files.ts';
import { grade } from '../../src/grading/grade.ts';
import { gradeVariant } from '../../src/grading/grade-variant.ts';
import { contractSchema } from '../../src/grading/kinds/kinds.ts';
import { allVariants, renamed, seedOfStudent, variantOf } from '../../src/grading/variants.ts';
import { EXERCISES, exercise, failures } from './course.ts';

vi.setConfig({ testTimeout: 120_000 });

const WITH_VARIANTS = EXERCISES.filter(({ variants }) => variants.length > 0);
const options = { headers: headers() };
const submission = (text: string) => ({ path: 'submission.S', text });

test('several exercises have variants, and dozens of them', () => {
  expect(WITH_VARIANTS.length).toBeGreaterThanOrEqual(3);
  for (const each of WITH_VARIANTS) {
    const texts = allVariants(each).map((words) => renamed(each, words).solution);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(100);
  }
});

for (const each of WITH_VARIANTS)
  test(`${each.id}: its solution, renamed, passes in variants`, async () => {
    // Every alternative of every list is met, whatever the others are.
    const longest = Math.max(...each.variants.map((group) => group.length));
    for (let i = 0; i < longest; i++) {
      const words = Object.assign(
        {},
        ...each.variants.map((group, k) => group[(i + k) % group.length]),
      );
      const variant = renamed(each, words);
      expect(failures(await grade(variant, submission(variant.solution), options))).toEqual({});
      expect((await grade(variant, submission(variant.starter), options)).passed).toBe(false);
    }
  });

test('students with many names get many variants, each its solution', async () => {
  const swap = exercise('lightweight-swap');
  const own = Array.from({ length: 40 }, (_, i) => variantOf(swap, seedOfStudent(`student ${i}`)));
  expect(new Set(own.map(({ solution }) => solution)).size).toBeGreaterThan(25);
  for (const variant of own.slice(0, 10))
    expect((await grade(variant, submission(variant.solution), options)).passed).toBe(true);
});

test('a name may be written in other ways; without variants an exercise is itself', () => {
  const swap = exercise('lightweight-swap');
  expect(seedOfStudent(' ada  LOVELACE ')).toBe(seedOfStudent('Ada Lovelace'));
  expect(variantOf(swap, seedOfStudent('Ada Lovelace'))).toEqual(
    variantOf(swap, seedOfStudent('Ada Lovelace')),
  );
  const list = exercise('free-list');
  expect(variantOf(list, 1)).toBe(list);
});

test('statement, hints, starter and contract have the words of the variant, and no other', () => {
  const swap = exercise('lightweight-swap');
  const { statement, starter, symbol, contract } = renamed(swap, {
    rdi: 'rsi',
    rsi: 'rdi',
    r15: 'r11',
    lightweight_swapcontext: 'switch_stacks',
  });
  expect(symbol).toEqual(['switch_stacks']);
  expect(contract).toMatchObject({
    registers: { save: 'rsi', resume: 'rdi', keep: ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r11'] },
  });
  expect(starter).toContain('switch_stacks(void **save %rsi, void *resume %rdi)');
  expect(statement).toMatch(/^\*This is a variant of your own/);
  expect(statement).toContain('`rsi` points to a word');
  expect(statement).toContain('`r14`, `r11`');
  expect(starter + statement).not.toMatch(/r15|lightweight_swapcontext/);
});

test('a text that is right in another variant fails, and is said to be somebody else’s', async () => {
  const swap = exercise('lightweight-swap');
  const [ada, bob] = ['Ada Lovelace', 'Bob'].map(seedOfStudent);
  const theirs = variantOf(swap, bob).solution;
  expect(theirs).not.toBe(variantOf(swap, ada).solution);
  const verdict = await gradeVariant(swap, ada, submission(theirs), options);
  expect(verdict.passed).toBe(false);
  expect(verdict.checks[0].message).toMatch(
    /^This is right for another student’s variant, which has .+ where this one has .+\.$/,
  );
  // What is right in no variant is told of as ever.
  const wrong = theirs.replace(/ *pushq.*\n/, '');
  const said = await gradeVariant(swap, ada, submission(wrong), options);
  expect(said.checks.map(({ name }) => name)).not.toContain('variant');
  expect(said.passed).toBe(false);
});

test('a contract names each register once, and only where the ABI may be left', () => {
  const parse = (more: object) => contractSchema.safeParse({ kind: 'switch', ...more }).success;
  expect(parse({})).toBe(true);
  const registers = { save: 'rdx', resume: 'rsi', keep: ['rbx'] };
  expect(parse({ registers })).toBe(true);
  expect(parse({ registers: { ...registers, save: 'rsi' } })).toBe(false);
  expect(parse({ registers: { ...registers, save: 'rbx' } })).toBe(false);
  expect(parse({ registers: { ...registers, keep: ['rsp'] } })).toBe(false);
  expect(parse({ save: 'ucontext' })).toBe(true);
  expect(parse({ save: 'ucontext', registers })).toBe(false);
});
