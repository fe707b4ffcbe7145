import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { seedOfStudent, variantOf } from '../../src/grading/variants.ts';
import { file, folder, swaplab, swaplabProcess } from '../cli/swaplab.ts';
import { ALL_EXERCISES, exercise } from './course.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => {
  const { solution, starter } = exercise('lost-register');
  file('class/ann/swap.S', solution);
  file('class/bob/swap.S', starter);
});

test('a folder is graded into a file for each submission; the exit code says that one failed', async () => {
  const { code } = await swaplab([
    'grade',
    'lost-register',
    'class',
    '--format',
    'gradescope',
    '--output',
    'out',
  ]);
  expect(code).toBe(1);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'class_ann_swap.json',
    'class_bob_swap.json',
  ]);
  const scores = ['ann', 'bob'].map(
    (name) =>
      JSON.parse(readFileSync(join(folder, 'out', `class_${name}_swap.json`), 'utf8')).score,
  );
  expect(scores[0]).toBe(5);
  expect(scores[1]).toBeLessThan(5);
});

test('a pattern, a seed and the steps where the contract broke', async () => {
  const { code, stdout, stderr } = await swaplab([
    'grade',
    'lightweight-swap',
    'class/b*/*.S',
    '--format',
    'json',
    '--seed',
    '7',
    '--trace',
  ]);
  expect(code).toBe(1);
  const { results } = JSON.parse(stdout);
  expect(results.length).toBe(1);
  expect(results[0]).toMatchObject({ file: 'class/bob/swap.S', seed: 7, passed: false });
  const failed = results[0].checks.find((check: { passed: boolean }) => !check.passed);
  const shown = stderr.split('\n').find((line) => line.startsWith('→')) ?? '';
  expect(Number.parseInt(shown.slice(1), 10)).toBe(failed.step);
  expect(shown).toContain('popq %r14');
});

// In a process of its own: it ends although grading has started threads.
test('one that passes: exit code 0', async () => {
  expect((await swaplabProcess(['grade', 'lost-register', 'class/ann/swap.S'])).code).toBe(0);
});

test('exercises as JSON: ids, symbols, contracts', async () => {
  const { code, stdout } = await swaplab(['exercises', '--json']);
  expect(code).toBe(0);
  const { exercises } = JSON.parse(stdout);
  expect(exercises.length).toBeGreaterThanOrEqual(14);
  expect(exercises.map(({ id }: { id: string }) => id)).toEqual(ALL_EXERCISES.map(({ id }) => id));
  for (const { symbols, contract, statement } of exercises) {
    expect(symbols.length).toBeGreaterThan(0);
    expect(contract.kind).toBeTruthy();
    expect(statement).toContain('**The contract**');
  }
});

test('what does not exist is said, with a next step', async () => {
  const wrong = await swaplab(['grade', 'lost-registre', 'class/ann/swap.S']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toBe("lost-registre: no such exercise; did you mean 'lost-register'?\n");
  const missing = await swaplab(['grade', 'lost-register', 'nowhere/*.S']);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toBe('nowhere/*.S: no such file, and no file matches it\n');
});

test('lint finds what is wrong with an exercise, by file and line', async () => {
  const { solution, starter } = exercise('lost-register');
  file(
    'mine/good/exercise.md',
    '---\ntitle: Good\npoints: 3\nsymbol: lightweight_swapcontext\ncontract:\n  kind: switch\n---\nWrite it.\n',
  );
  file('mine/good/solution.S', solution);
  file('mine/good/starter.S', starter);
  const good = await swaplab(['lint', 'mine/good']);
  expect(good.stdout).toContain('1 exercise, nothing wrong');
  expect(good.code).toBe(0);

  file(
    'mine/schema/exercise.md',
    '---\ntitle: Bad\npoints: -3\nsymbol: f\ncontract:\n  kind: swich\n---\nWrite it.\n',
  );
  file(
    'mine/wrong/exercise.md',
    '---\ntitle: Wrong\npoints: 3\nsymbol: lightweight_swapcontext\ncontract:\n  kind: switch\n---\nWrite it.\n',
  );
  file('mine/wrong/solution.S', starter);
  file('mine/wrong/starter.S', solution);
  const bad = await swaplab(['lint', 'mine']);
  expect(bad.code).toBe(2);
  expect(bad.stderr).toMatch(/mine\/schema\/exercise\.md:3:9: points: /);
  expect(bad.stderr).toMatch(/mine\/schema\/exercise\.md:6:9: contract\.kind: /);
  expect(bad.stderr).toMatch(
    /mine\/wrong\/solution\.S:\d+: r14 came back .*reference solution has to pass/,
  );
  expect(bad.stderr).toMatch(/mine\/wrong\/starter\.S:1: the starter passes already/);
});

test('an exercise of one’s own is graded by its folder', async () => {
  const { code, stdout } = await swaplab(['grade', 'mine/good', 'class/ann/swap.S']);
  expect(stdout).toContain('class/ann/swap.S: good: passed, 3 of 3 points, 15 instructions');
  expect(code).toBe(0);
});

test('parts that were graded apart are merged into what one run says, in every format', async () => {
  const { solution, starter } = exercise('free-list');
  for (const [i, text] of [solution, starter, 'mvoq\n', solution, starter].entries())
    file(`many/s${i}.S`, `${text}\n# ${i}\n`);
  const grade = (...more: string[]) => swaplab(['grade', 'free-list', 'many', ...more]);
  for (const i of [1, 2, 3])
    file(`part-${i}.json`, (await grade('--format', 'json', '--shard', `${i}/3`)).stdout);
  for (const format of ['json', 'pretty', 'gradescope', 'tap', 'junit']) {
    const whole = await grade('--format', format);
    const parts = ['part-3.json', 'part-1.json', 'part-2.json'];
    const merged = await swaplab(['merge', ...parts, '--format', format]);
    expect([merged.code, merged.stdout]).toEqual([whole.code, whole.stdout]);
  }
  const twice = await swaplab(['merge', 'part-1.json', 'part-1.json']);
  expect(twice.code).toBe(2);
  expect(twice.stderr).toMatch(/many\/s0\.S is in two of the reports/);
  file('other.json', '{"results":[{"file":"x"}]}');
  expect((await swaplab(['merge', 'other.json'])).stderr).toMatch(/no report of grade/);
});

test('a student’s variant is printed and graded; a copy of it is told to be another’s', async () => {
  const ada = ['--student', 'Ada Lovelace'];
  const shown = await swaplab(['exercises', 'lightweight-swap', '--json', ...ada]);
  expect(shown.code).toBe(0);
  const variant = variantOf(exercise('lightweight-swap'), seedOfStudent('Ada Lovelace'));
  const { contract, symbol, starter } = variant;
  const said = JSON.parse(shown.stdout);
  expect(said).toMatchObject({ symbols: symbol, contract, starter });
  expect(said.statement).toContain(`void ${symbol[0]}(`);
  const printed = await swaplab(['exercises', 'lightweight-swap', ...ada]);
  expect(printed.stdout).toContain(said.statement);
  expect(printed.stdout).toContain(starter);
  file('ada.S', variant.solution);
  expect((await swaplab(['grade', 'lightweight-swap', 'ada.S', ...ada])).code).toBe(0);
  const bob = await swaplab(['grade', 'lightweight-swap', 'ada.S', '--student', 'Bob']);
  expect(bob.code).toBe(1);
  expect(bob.stdout).toContain('This is right for another student’s variant, which has ');
});
