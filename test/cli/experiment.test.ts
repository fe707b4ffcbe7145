import { expect, test } from 'vitest';
import zen5 from '../../src/timing/cores/zen5.json' with { type: 'json' };
import { file, swaplab, swaplabProcess } from './swaplab.ts';

const SMALL = '--requests 4 --in-flight 2 --coroutines 2 --waits 1 --work 5'.split(' ');

test('JSON, exactly as documented', async () => {
  const { code, stdout, stderr } = await swaplab(['experiment', 'graph', ...SMALL, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout);
  expect(Object.keys(result)).toEqual(['experiment', 'parameters', 'seed', 'rows']);
  expect(result).toMatchObject({
    experiment: 'graph',
    parameters: { requests: 4, inFlight: 2, stackSize: 65_536, core: 'zen5' },
    seed: 1,
  });
  expect(result.rows).toHaveLength(5);
  for (const row of result.rows)
    expect(row).toMatchObject(
      Object.fromEntries(
        [
          ...['instructions', 'loads', 'stores', 'bytesLoaded', 'bytesStored', 'syscalls'],
          ...['allocations', 'pagesTouched', 'cycles', 'relativeThroughput'],
        ].map((key) => [key, expect.any(Number)]),
      ),
    );
});

test('a table for people, with what it says', async () => {
  const { stdout } = await swaplab(['experiment', 'ladder', '--core', 'nehalem']);
  expect(stdout).toMatch(/^rethinkdb\/lightweight +15 +7 +7 +56 +56 +0 +[\d.]+ +[\d.]+$/m);
  expect(stdout).toMatch(/^A switch takes 15 instructions instead of 50/m);
  expect(stdout).toContain('modelled, on nehalem at');
});

test("a person's own routine stands beside the rungs", async () => {
  const mine = file(
    'mine.S',
    '.globl lightweight_swapcontext\nlightweight_swapcontext:\n' +
      ' pushq %rbp\n pushq %rbx\n pushq %r12\n pushq %r13\n pushq %r14\n pushq %r15\n' +
      ' movq %rsp, (%rdi)\n movq %rsi, %rsp\n popq %r15\n popq %r14\n popq %r13\n popq %r12\n' +
      ' popq %rbx\n popq %rbp\n popq %rcx\n jmp *%rcx\n',
  );
  const { stdout } = await swaplab(['experiment', 'ladder', '--beside', mine, '--json']);
  expect(JSON.parse(stdout).rows.at(-1)).toMatchObject({ name: 'mine.S', instructions: 16 });
});

test('a core of one’s own, from a file', async () => {
  const core = structuredClone(zen5) as typeof zen5 & { name: string };
  core.name = 'mine';
  core.branches.returnMiss.value += 40;
  const path = file('mine.json', JSON.stringify(core));
  const ladder = async (name: string) =>
    JSON.parse((await swaplab(['experiment', 'ladder', '--core', name, '--json'])).stdout);
  const [ours, shipped] = [await ladder(path), await ladder('zen5')];
  expect(ours.parameters.core).toBe('mine');
  // Each rung ends by a ret that no call predicted.
  for (const [i, row] of ours.rows.entries())
    expect(row.cycles - shipped.rows[i].cycles).toBeCloseTo(40, 0);
});

test.each([
  [['graph', '--requests', '0'], /^requests is 0; it must be a whole number from 2 to 1,000$/],
  [['graph', '--core', 'zen6'], /^core is zen6; it must be one of 'zen5'.*did you mean 'zen5'\?$/],
  [['graph', '--lightweight', 'rethinkdb/lightwight'], /did you mean 'rethinkdb\/lightweight'\?$/],
  [['laddr'], /Did you mean ladder\?/],
])('%o', async (args, message) => {
  const { code, stdout, stderr } = await swaplab(['experiment', ...args]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toMatch(message);
});

test('Ctrl-C ends it', async () => {
  const { code, stdout } = await swaplabProcess(['experiment', 'stacks', '--requests', '100'], 500);
  expect([code, stdout]).toEqual([130, '']);
});
