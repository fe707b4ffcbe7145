import { expect, test } from 'vitest';
import { CORES } from '../../src/timing/cores/cores.ts';
import type { ExperimentEvent } from '../../src/worker/api.ts';
import { CoreLab } from '../../src/worker/lab.ts';
import { SOURCES } from '../machine/lab.ts';
import { SMALL } from './bench.ts';

test('the worker tells of progress and of every row, and gives way when cancelled', async () => {
  const lab = new CoreLab();
  const events: ExperimentEvent[] = [];
  const answer = await lab.experiment({ name: 'graph', values: SMALL, files: SOURCES }, (event) => {
    events.push(event);
    if (events.filter(({ kind }) => kind === 'row').length === 2) void lab.cancel();
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  expect(answer.result.cancelled).toBe(true);
  const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row.name] : []));
  expect(rows).toEqual(['callbacks', 'naive']);
  expect(events[0]).toMatchObject({ kind: 'progress', progress: { done: 0 } });
  const later = await lab.experiment({ name: 'ladder', values: {}, files: SOURCES }, () => {});
  expect(later).toMatchObject({ ok: true, result: { cancelled: false } });
});

test('a core that does not ship can be named, and no other', async () => {
  const [zen5] = CORES;
  const dear = { value: 1000, source: 'own' };
  const own = { ...zen5, name: 'own', systemCalls: { default: dear, byNumber: [] } };
  const run = (core: string) =>
    new CoreLab().experiment(
      { name: 'ladder', values: { core }, files: SOURCES, cores: [own] },
      () => {},
    );
  const [ours, shipped, unknown] = [await run('own'), await run('zen5'), await run('mine')];
  if (!ours.ok || !shipped.ok) throw new Error('refused');
  expect(ours.result.core.name).toBe('own');
  const glibc = ours.result.rows[0].cycles - shipped.result.rows[0].cycles;
  // One system call, which takes so much more.
  const known = zen5.systemCalls.byNumber.find(({ name }) => name === 'rt_sigprocmask')?.cycles;
  expect(glibc).toBeCloseTo(1000 - (known ?? zen5.systemCalls.default).value, -1);
  expect(unknown).toMatchObject({ ok: false });
  if (!unknown.ok) expect(unknown.problems[0].message).toContain("'own'");
});
