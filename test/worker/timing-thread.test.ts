import { expose } from 'comlink';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { CORES } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import type { ExperimentEvent } from '../../src/worker/api.ts';
import { CoreLab } from '../../src/worker/lab.ts';
import { TimingEnd } from '../../src/worker/timing-end.ts';
import { TimingThread } from '../../src/worker/timing-thread.ts';
import { SMALL } from '../experiments/bench.ts';
import { SOURCES } from '../machine/lab.ts';

const { port1: ours, port2: theirs } = new MessageChannel();
let thread: TimingThread;
let lab: CoreLab;

beforeAll(() => {
  expose(new TimingEnd(), theirs);
  thread = new TimingThread(ours);
  lab = new CoreLab(() => thread);
});

afterAll(() => {
  ours.close();
  theirs.close();
});

/** What the graph comes to in a lab, and what it tells meanwhile. */
async function graphIn(
  where: CoreLab,
  more: { files?: Record<string, string>; hear?: (event: ExperimentEvent) => void } = {},
) {
  const events: ExperimentEvent[] = [];
  const files = { ...SOURCES, ...more.files };
  const answer = await where.experiment({ name: 'graph', values: SMALL, files }, (event) => {
    events.push(event);
    more.hear?.(event);
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { result: answer.result, events };
}

/** Column by column, as many steps as there are. */
const columns = (timing: ReturnType<typeof simulate>) =>
  (['fetch', 'dispatch', 'issue', 'complete', 'retire', 'cause', 'blame', 'events'] as const).map(
    (name) => timing[name].subarray(0, timing.to),
  );

test('a recording timed part by part takes what the whole of it takes', async () => {
  // A repeated instruction, signals, fresh pages of memory.
  for (const name of ['stack-used', 'preemption-glibc', 'coroutines-twenty'])
    for (const core of [CORES[0], CORES[CORES.length - 1]]) {
      const scenario = SCENARIOS.find((each) => each.name === name);
      if (!scenario) throw new Error(`no scenario ${name}`);
      const told: number[] = [];
      const timer = thread.timer(core, {
        onProgress: (steps) => told.push(steps),
        cancelled: () => false,
      });
      const recorded = await recordScenario(scenario, SOURCES, {
        budget: 1_000_000,
        now: () => 0,
        onProgress() {},
        onPart: (part) => timer.add(part),
      });
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.diagnostics));
      const timing = await timer.finish();
      if (!timing) throw new Error('cancelled');
      const whole = simulate(recorded.trace, core);
      expect(timing.to, name).toBe(recorded.trace.steps);
      expect(columns(timing), `${name} on ${core.name}`).toEqual(columns(whole));
      expect(timing.unknown).toEqual(whole.unknown);
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
    }
});

test('rows come as planned with the figures that one thread alone gives; two are under way at once', async () => {
  const alone = await graphIn(new CoreLab());
  const { result, events } = await graphIn(lab);
  expect(result).toEqual(alone.result);
  const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row] : []));
  expect(rows).toEqual(result.rows);
  const most = Math.max(
    ...events.map((event) => (event.kind === 'progress' ? event.progress.underWay.length : 0)),
  );
  expect(most).toBe(2);
});

test('a configuration that fails leaves the others, and the thread', async () => {
  const file = 'asm/rethinkdb/lightweight.S';
  // Begins with a save less: rbx comes back wrong.
  const losing = SOURCES[file].replace(/pushq?\s+%rbx/, 'pushq %rbp');
  expect(losing).not.toBe(SOURCES[file]);
  const alone = await graphIn(new CoreLab(), { files: { [file]: losing } });
  const { result } = await graphIn(lab, { files: { [file]: losing } });
  expect(result.failures.length).toBeGreaterThan(0);
  expect(result).toEqual(alone.result);
});

test('when cancelled it gives way, and the next run has the thread', async () => {
  let heard = 0;
  const { result } = await graphIn(lab, {
    hear: (event) => {
      if (event.kind === 'row' && ++heard === 2) void lab.cancel();
    },
  });
  expect(result.cancelled).toBe(true);
  expect(result.rows.map(({ name }) => name)).toEqual(['callbacks', 'naive']);
  expect((await graphIn(lab)).result).toMatchObject({ cancelled: false, failures: [] });
});

test('a thread that breaks is told of, and rows so far are not lost', async () => {
  const { port1, port2 } = new MessageChannel();
  expose(new TimingEnd(), port2);
  const breaking = new CoreLab(() => new TimingThread(port1));
  const rows: string[] = [];
  const answer = graphIn(breaking, {
    hear: (event) => {
      if (event.kind !== 'row') return;
      rows.push(event.row.name);
      port2.close();
      port1.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    },
  });
  await expect(answer).rejects.toThrow('out of memory');
  expect(rows).toEqual(['callbacks']);
  port1.close();
});
