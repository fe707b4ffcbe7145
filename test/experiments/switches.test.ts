import { expect, test } from 'vitest';
import { LADDER } from '../../src/machine/scenarios/ladder.ts';
import { SOURCES } from '../machine/lab.ts';
import { run } from './bench.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const mended = (change: (text: string) => string) => ({
  [LIGHTWEIGHT]: change(SOURCES[LIGHTWEIGHT]),
});

test('the ladder, rung by rung', async () => {
  const { rows, failures } = await run('ladder');
  expect(failures).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual(LADDER.map(({ name }) => name));
  expect(rows.map(({ instructions }) => instructions)).toEqual([50, 42, 23, 21, 15]);
  expect(rows.map(({ syscalls }) => syscalls)).toEqual([1, 0, 0, 0, 0]);
  for (const { instructions, categories, cycles, cycleCategories, lost } of rows) {
    const sum = (parts = {}) => Object.values<number>(parts).reduce((a, b) => a + b, 0);
    expect(sum(categories)).toBe(instructions);
    expect(cycles).toBeGreaterThan(instructions / 10);
    expect(sum(cycleCategories)).toBeGreaterThan(cycles / 2);
    expect(lost).toBeUndefined();
  }
});

test('rows that are asked for are as among all, behind the first; for a name that is none all are measured', async () => {
  const { rows } = await run('ladder');
  const asked = (...names: string[]) => run('ladder', {}, {}, { rows: names });
  expect((await asked('rethinkdb/2-no-fp-environment')).rows).toEqual([rows[0], rows[2]]);
  expect((await asked('rethinkdb/lightweight', 'nothing')).rows).toEqual(rows);
});

test('an edited routine moves its figures and no others', async () => {
  const before = await run('ladder');
  const after = await run(
    'ladder',
    {},
    mended((text) => text.replace('pushq', 'nop\n pushq')),
  );
  const instructions = ({ rows }: typeof before) => rows.map((row) => row.instructions);
  expect(instructions(after)).toEqual([...instructions(before).slice(0, -1), 16]);
});

test('a routine that loses a register is told on', async () => {
  const losing = mended((text) => text.replace(/popq +%rbx/, '$& ; xorl %ebx, %ebx'));
  const { rows } = await run('ladder', {}, losing);
  expect(rows.at(-1)?.lost).toBe('rbx of context B came back wrong at step 20');
});

test('the ablation: each part has its price, and prices add up', async () => {
  const { rows } = await run('ablation');
  const [whole, args, fp, mask, , , , none] = rows.map((row) => row.instructions);
  expect(none).toBeLessThan(Math.min(args, fp, mask));
  const saved = [args, fp, mask].map((each) => whole - each);
  expect(saved.every((each) => each > 0)).toBe(true);
  expect(saved.reduce((a, b) => a + b)).toBe(whole - none);
});

test('any other routine beside them, one of your own, too', async () => {
  const mine = SOURCES[LIGHTWEIGHT].replace('ret', 'popq %rcx\n jmp *%rcx');
  const { rows } = await run('ladder', { beside: 'mine.S' }, { 'mine.S': mine });
  expect(rows.at(-1)).toMatchObject({ name: 'mine.S', instructions: 16 });
});
