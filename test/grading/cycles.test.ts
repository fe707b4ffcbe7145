import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, expect, test, vi } from 'vitest';
import { writePortfolio } from '../../src/lessons/portfolio.ts';
import { NO_PROGRESS, replaceText, withExercise } from '../../src/lessons/progress.ts';
import { file, swaplab } from '../cli/swaplab.ts';
import { exercise } from './course.ts';

// It grades and compares on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const FEWEST = 'fewest-instructions';
const STRING_MOVE = 'lessons/09-the-ladder/fewest-instructions/string-move.S';
const jump = exercise('jmp-not-ret').solution;

interface Result {
  file: string;
  passed: boolean;
  instructions?: number;
  cycles?: { core: string; modelled: number; measured?: { cpu: string; cycles: number } };
}
let fewest: Result[];
let jumps: Result[];

beforeAll(async () => {
  file('fewest/enter.S', exercise(FEWEST).solution);
  file('fewest/fifteen.S', exercise('lightweight-swap').solution);
  file('fewest/string.S', readFileSync(STRING_MOVE, 'utf8'));
  file('jumps/longer.S', jump.replace(/\n(\s+)jmp\b/, '\n$1nop\n$1jmp'));
  file('jumps/shipped.S', jump);
  const graded = async (id: string, folder: string) => {
    const { stdout } = await swaplab(['grade', id, folder, '--format', 'json']);
    file(`${folder}.json`, stdout);
    return JSON.parse(stdout).results as Result[];
  };
  fewest = await graded(FEWEST, 'fewest');
  jumps = await graded('jmp-not-ret', 'jumps');
});

test('a verdict has the cycles that compare has for the same text, and only one that passed', async () => {
  const [enter, fifteen, string] = fewest;
  expect([enter, fifteen, string].map(({ passed }) => passed)).toEqual([true, false, true]);
  expect(fifteen.cycles).toBeUndefined();
  const { stdout } = await swaplab(['compare', enter.file, string.file, jumps[1].file, '--json']);
  const compared = JSON.parse(stdout).routines as { cycles: { warm: number } }[];
  [enter, string, jumps[1]].forEach(({ cycles }, i) => {
    expect(cycles?.core).toBe('AMD Zen 5');
    expect(cycles?.modelled).toBeCloseTo(compared[i].cycles.warm, 0);
  });
  // The point of it: the order by instructions is another one than that by cycles.
  expect(jumps[1].instructions).toBeGreaterThan(string.instructions ?? 0);
  expect(jumps[1].cycles?.modelled).toBeLessThan((enter.cycles?.modelled ?? 0) / 5);
});

test('what the lab has measured stands beside, if these very instructions were', () => {
  const [longer, shipped] = jumps;
  // Other registers are pushed in another order than in the routine that was measured.
  expect(shipped.cycles?.measured).toEqual({ cpu: 'AMD EPYC, Zen 5', cycles: 11 });
  expect(longer.cycles?.modelled).toBeGreaterThan(0);
  expect(longer.cycles?.measured).toBeUndefined();
});

test('reports have both figures, and a merged one, too', async () => {
  const { stdout: pretty } = await swaplab(['merge', 'jumps.json', 'fewest.json']);
  expect(pretty).toMatch(
    /shipped\.S: jmp-not-ret: passed, .* 16 instructions, \d+ cycles modelled \(AMD Zen 5\), 11 measured \(AMD EPYC, Zen 5\)$/m,
  );
  const { stdout } = await swaplab(['merge', 'jumps.json', '--format', 'gradescope']);
  const schema = readFileSync(new URL('./schema/gradescope.json', import.meta.url), 'utf8');
  expect(new Ajv().validate(JSON.parse(schema), JSON.parse(stdout))).toBe(true);
  const [longer, shipped] = jumps;
  const columns = ({ instructions, cycles }: Result) => [
    { name: 'jmp-not-ret: instructions', value: instructions, order: 'asc' },
    { name: 'jmp-not-ret: cycles (modelled)', value: cycles?.modelled, order: 'asc' },
  ];
  expect(JSON.parse(stdout).leaderboard).toEqual([...columns(longer), ...columns(shipped)]);
});

test('the table of a class has columns for both', async () => {
  const progress = withExercise(NO_PROGRESS, FEWEST, 'starter', (one) =>
    replaceText(one, { text: readFileSync(STRING_MOVE, 'utf8'), at: 1 }),
  );
  file('ranked/ada.swaplab', writePortfolio({ progress, lab: { version: '0.1.0' }, at: 2 }));
  const asked = ['progress', 'ranked', '--exercise', FEWEST, '--format', 'csv'];
  const { stdout } = await swaplab(asked);
  const [head, row] = stdout.trim().split('\r\n');
  expect(head).toMatch(
    /,fewest-instructions: instructions,fewest-instructions: cycles \(modelled\)$/,
  );
  const [, , string] = fewest;
  expect(row).toMatch(new RegExp(`,13,${string.cycles?.modelled}$`));
});
