import { beforeAll, expect, test } from 'vitest';
import type { Run } from '../../../src/app/run/run.ts';
import type { Stop } from '../../../src/app/state/stops.ts';
import { type Reached, runTo } from '../../../src/app/stops/run-to.ts';
import { understand } from '../../../src/app/stops/understand.ts';
import { runOf } from '../run-of.ts';

let run: Run;
beforeAll(async () => {
  run = await runOf('ping-pong-glibc');
});

const stop = (text: string, nth?: number): Stop => ({ text, on: true, nth });

function reached(stops: readonly Stop[], from: number, back = false): Reached | undefined {
  const looking = runTo(run, stops, from, back);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return value;
  }
}

/** The positions at which a run stops, one after the other. */
function walk(stops: readonly Stop[], from: number, back = false): number[] {
  const found: number[] = [];
  for (let at = reached(stops, from, back); at; at = reached(stops, at.position, back))
    found.push(at.position);
  return found;
}

test.each([
  'swapcontext.S:20',
  'enter swapcontext',
  'movq %rbx, *',
  'syscall rt_sigprocmask',
  'switch to B',
  'context B',
  'write rbx',
  'read B.rbx',
  'change rsp',
  'rax == 0 && context == B',
  'write rbx if context == B',
])('a run stops at ‘%s’ forward and backward', (text) => {
  const { query } = understand(run, stop(text));
  const hits = [...(query?.forward(1) ?? [])].flatMap((hit) => hit?.position ?? []);
  expect(hits.length).toBeGreaterThan(1);
  expect(walk([stop(text)], 0)).toEqual([...new Set(hits)]);
  expect(walk([stop(text)], run.reader.trace.steps + 1, true)).toEqual(
    walk([stop(text)], 0).reverse(),
  );
});

test('of several the nearest stops it, and all that are hit there are told', () => {
  const both = [stop('write rbx'), stop('swapcontext.S:67'), stop('syscall')];
  expect(reached(both, 0)).toMatchObject({ position: 31, stops: [{ text: 'syscall' }] });
  expect(reached(both, 31)).toMatchObject({
    position: 39,
    stops: [{ text: 'write rbx' }, { text: 'swapcontext.S:67' }],
  });
  expect(reached(both, 39, true)?.position).toBe(31);
});

test('one that counts stops at its hit only, from either side', () => {
  const all = walk([stop('syscall')], 0);
  const third = [stop('syscall', 3)];
  expect(walk(third, 0)).toEqual([all[2]]);
  expect(walk(third, 330, true)).toEqual([all[2]]);
  expect(reached([stop('syscall', all.length + 1)], 0)).toBeUndefined();
});

test('what can’t be understood says why, and stops nothing else', () => {
  const wrong = [stop('write nothing.at.all'), stop('mine.S:12'), stop('57')];
  for (const each of wrong) expect(understand(run, each).problem).toMatch(/./);
  expect(reached(wrong, 0)).toBeUndefined();
  expect(reached([...wrong, stop('syscall')], 0)?.position).toBe(31);
});
