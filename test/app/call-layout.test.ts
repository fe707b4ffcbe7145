import { expect, test } from 'vitest';
import { StackLayout, type StackRow } from '../../src/app/calls/layout.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { spawned } from '../trace/spawner.ts';

const told = (row: StackRow) =>
  row.kind === 'frame'
    ? `${row.context} frame ${row.number}`
    : row.kind === 'context'
      ? `${row.context} ${row.open ? 'open' : 'closed'}`
      : `${row.context} none`;

const rows = (
  reader: TraceReader,
  position: number,
  turned: readonly number[] = [],
  some?: readonly number[],
) => {
  const layout = new StackLayout(reader, position, new Set(turned), some);
  const listed = Array.from({ length: layout.length }, (_, row) => told(layout.at(row)));
  expect(listed[layout.running]).toMatch(new RegExp(`^${reader.context(position)} `));
  return listed;
};

test('few contexts are all open, by number; one is closed by hand', async () => {
  const reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
  expect(rows(reader, 20)).toEqual(['0 open', '0 frame 0', '0 frame 1', '1 open', '1 none']);
  expect(rows(reader, 60, [0])).toEqual(['0 closed', '1 open', '1 frame 0', '1 frame 1']);
});

test('of many the running one stands above, and the others stay where they are', async () => {
  const reader = await spawned({ set_count: 12n, set_rounds: 1n });
  const { contexts } = reader.trace;
  const position = reader.nextRun(9, 0);
  expect(contexts.findLastIndex(({ from }) => from <= position)).toBe(9);
  const listed = rows(reader, position, [9, 3]);
  expect(listed.slice(0, 3)).toEqual(['9 open', '9 frame 0', '0 closed']);
  expect(listed.slice(-2)).toEqual(['9 open', '9 frame 0']);
  expect(listed.indexOf('4 closed') - listed.indexOf('3 open')).toBe(2);
  expect(listed[listed.indexOf('3 open') + 1]).toBe('3 none');
  // Those that are looked for, below the running one.
  expect(rows(reader, position, [3, 5], [2, 3, 8])).toEqual([
    '9 open',
    '9 frame 0',
    '2 closed',
    '3 open',
    '3 none',
    '8 closed',
  ]);
});
