import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { kanataProblems, SPEEDSCOPE, TRACE_EVENTS } from './formats.ts';
import { file, folder, swaplab } from './swaplab.ts';

const written = async (...options: string[]) => {
  const { code, stdout } = await swaplab(['run', ...options]);
  expect(code).toBe(0);
  return stdout;
};

interface Slice {
  ph: string;
  name: string;
  tid: number;
  ts: number;
  dur: number;
  id?: number;
}

test('perfetto: contexts are tracks whose slices nest, and every switch is a flow between two of them', async () => {
  const { traceEvents } = JSON.parse(
    await written('coroutine-pool-hit', '--trace', 'perfetto'),
  ) as {
    traceEvents: Slice[];
  };
  const tracks = new Map<number, Slice[]>();
  for (const event of traceEvents) {
    if (event.ph !== 'X') continue;
    const slices = tracks.get(event.tid);
    if (slices) slices.push(event);
    else tracks.set(event.tid, [event]);
  }
  expect(tracks.size).toBeGreaterThan(3);
  for (const slices of tracks.values())
    for (const a of slices)
      for (const b of slices)
        expect(
          a.ts + a.dur <= b.ts ||
            b.ts + b.dur <= a.ts ||
            (a.ts <= b.ts && a.ts + a.dur >= b.ts + b.dur) ||
            (b.ts <= a.ts && b.ts + b.dur >= a.ts + a.dur),
        ).toBe(true);
  const ends = traceEvents.filter(({ ph }) => ph === 'f');
  expect(ends.length).toBe(traceEvents.filter(({ ph }) => ph === 's').length);
  const runs = tracks.get(0) ?? [];
  expect(ends.map(({ ts }) => ts)).toEqual(runs.slice(1).map(({ ts }) => ts));
});

test('speedscope: a profile for each context, its events balanced and in order', async () => {
  const { shared, profiles } = JSON.parse(
    await written('ping-pong-lightweight', '--profile', 'speedscope'),
  );
  expect(profiles.map(({ name }: { name: string }) => name)).toEqual(['context A', 'context B']);
  const names = shared.frames.map(({ name }: { name: string }) => name);
  expect(names).toContain('lightweight_swapcontext');
  // B's stack begins with the function that the first switch to it returns to.
  expect(names[profiles[1].events[0].frame]).toBe('body_b');
  for (const { events, endValue } of profiles) {
    const open: number[] = [];
    let last = 0;
    for (const { type, frame, at } of events) {
      expect(at).toBeGreaterThanOrEqual(last);
      last = at;
      if (type === 'O') open.push(frame);
      else expect(open.pop()).toBe(frame);
    }
    expect(open).toEqual([]);
    expect(last).toBeLessThanOrEqual(endValue);
  }
});

test('what is written is of the form that its reader publishes', async () => {
  for (const name of ['coroutine-pool-hit', 'preemption-glibc']) {
    const perfetto = JSON.parse(await written(name, '--trace', 'perfetto'));
    expect(TRACE_EVENTS.safeParse(perfetto).error?.issues).toBeUndefined();
    const speedscope = JSON.parse(await written(name, '--profile', 'speedscope'));
    const read = SPEEDSCOPE.safeParse(speedscope);
    expect(read.error?.issues).toBeUndefined();
    const frames = read.data?.shared.frames.length ?? 0;
    for (const { events } of read.data?.profiles ?? [])
      for (const { frame } of events) expect(frame).toBeLessThan(frames);
    expect(kanataProblems(await written(name, '--pipeline', 'konata'))).toEqual([]);
  }
  expect(SPEEDSCOPE.safeParse({ profiles: [] }).success).toBe(false);
  expect(kanataProblems('Kanata\t0004\nS\t7\t0\tF\nX\t1\n')).toHaveLength(2);
});

test('konata: every step is fetched before it retires, in order', async () => {
  const lines = (await written('ping-pong-lightweight', '--pipeline', 'konata'))
    .trimEnd()
    .split('\n');
  expect(lines[0]).toBe('Kanata\t0004');
  const fetched = lines.filter((line) => line.startsWith('I\t')).map((line) => line.split('\t')[1]);
  const retired = lines.filter((line) => line.startsWith('R\t')).map((line) => line.split('\t')[1]);
  expect(fetched.length).toBeGreaterThan(100);
  expect(retired).toEqual(fetched);
  for (const line of lines.slice(1)) expect(line).toMatch(/^(C=?|I|L|S|R|W)\t/);
});

test.skipIf(spawnSync('callgrind_annotate', ['--version']).error !== undefined)(
  'callgrind: its own reader finds functions by context, and the whole run',
  async () => {
    const profile = file(
      'callgrind.out',
      await written('ping-pong-lightweight', '--profile', 'callgrind'),
    );
    const { stdout } = spawnSync('callgrind_annotate', [profile], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [, total] = /^([\d,]+) .*PROGRAM TOTALS$/m.exec(stdout) ?? [];
    const report = await written('ping-pong-lightweight');
    const [, steps] = /after ([\d,]+) steps/.exec(report) ?? [];
    expect(total).toBe(steps);
    for (const context of ['context A', 'context B'])
      expect(stdout).toContain(`lightweight.S:lightweight_swapcontext [${context}]`);
  },
);

test('one of them at a time', async () => {
  const { code, stderr } = await swaplab([
    'run',
    'first-entry',
    '--trace',
    'csv',
    '--profile',
    'callgrind',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("'--trace <format>' cannot be used with option '--profile <format>'");
});
