import { expect, test } from 'vitest';
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
