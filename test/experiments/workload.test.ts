import { expect, test } from 'vitest';
import type { Row } from '../../src/experiments/experiment.ts';
import { FIGURE_KEYS } from '../../src/experiments/figures.ts';
import { workloadOf } from '../../src/experiments/workload/workload.ts';
import { parseName } from '../../src/machine/scenarios/name.ts';
import { SOURCES } from '../machine/lab.ts';
import { run, SMALL } from './bench.ts';

const by = (rows: readonly Row[], name: string): Row => {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};

/** The graph of that size, which several tests ask about. */
const small = await run('graph', SMALL);

test('the graph: five servers, the same answer, what each does', async () => {
  const { rows, failures, seed } = await run('graph', { ...SMALL, seed: 7 });
  expect(failures).toEqual([]);
  expect(seed).toBe(7);
  expect(rows.map(({ name }) => name)).toEqual([
    'callbacks',
    'naive',
    'reuse only',
    'lightweight only',
    'both',
  ]);
  const tasks = SMALL.requests * SMALL.coroutines;
  const pool = SMALL.inFlight * SMALL.coroutines;
  expect(rows.map(({ contexts }) => contexts)).toEqual([0, tasks, pool, tasks, pool]);
  // A switch in, a wait there and back, a switch out; getcontext makes another call a context.
  const switches = 4 * tasks;
  expect(by(rows, 'reuse only').syscalls - by(rows, 'both').syscalls).toBe(switches + pool);
  expect(by(rows, 'callbacks').relativeThroughput).toBe(1);
  expect(by(rows, 'both').relativeThroughput).toBeGreaterThan(
    by(rows, 'naive').relativeThroughput ?? 1,
  );
});

test('warm-up, steady state and what comes before are the whole', () => {
  const { rows } = small;
  for (const { name, warmUp, steady, ...whole } of rows) {
    if (!warmUp || !steady) throw new Error(`${name} has no stretches`);
    expect(warmUp.requests + steady.requests).toBe(SMALL.requests);
    for (const key of FIGURE_KEYS.filter((each) => each !== 'pagesTouched'))
      expect(warmUp[key] + steady[key], `${key} of ${name}`).toBeLessThanOrEqual(whole[key]);
    // main fills the data that the work reads; it makes no context and one allocation.
    expect(warmUp.contexts + steady.contexts).toBe(whole.contexts);
    expect(whole.allocations - warmUp.allocations - steady.allocations).toBeLessThanOrEqual(1);
  }
});

test('more work hides what switches cost', async () => {
  const both = async (work: number) =>
    by((await run('graph', { ...SMALL, work })).rows, 'both').relativeThroughput ?? 0;
  expect(await both(0)).toBeLessThan(await both(300));
});

test('an edited switch moves the figures of those who use it', async () => {
  const path = 'asm/rethinkdb/lightweight.S';
  const slower = { [path]: SOURCES[path].replace('pushq', 'nop\n nop\n pushq') };
  const after = await run('graph', SMALL, slower);
  const more = small.rows.map((row, i) => after.rows[i].instructions - row.instructions);
  const switches = 4 * SMALL.requests * SMALL.coroutines;
  expect(more).toEqual([0, 0, 0, 2 * switches, 2 * switches]);
});

test('stacks: calloc costs where stacks are not reused', async () => {
  const { rows } = await run('stacks', { ...SMALL, inFlight: 1 });
  const stored = (name: string) => by(rows, name).steady?.bytesStored ?? 0;
  expect(stored('calloc, 64 KiB, no pool')).toBeGreaterThan(
    stored('malloc, 64 KiB, no pool') + 65_536,
  );
  expect(stored('calloc, 64 KiB, pool')).toBe(stored('malloc, 64 KiB, pool'));
});

test('pool size: as many as are at work at once, and no more later', async () => {
  const { requests: _, inFlight: __, ...others } = SMALL;
  const { rows } = await run('pool-size', { ...others, rounds: 2 });
  for (const { name, setting, contexts, steady } of rows) {
    const atOnce = Number(setting?.inFlight) * SMALL.coroutines;
    expect(contexts, name).toBe(setting?.pool === 'on' ? atOnce : 2 * atOnce);
    if (setting?.pool === 'on') expect(steady?.contexts).toBe(0);
  }
});

test('the name of a run says everything about it', () => {
  const { rows } = small;
  const named = (text: string) => {
    const name = parseName(text);
    return name.kind === 'workload' ? workloadOf(name.parameters) : undefined;
  };
  for (const { scenario } of rows) expect(named(scenario)?.name).toBe(scenario);
  expect(workloadOf({ requests: '0' })).toBeUndefined();
  expect(workloadOf({ routine: 'x', symbol: 'y' })).toBeUndefined();
});
