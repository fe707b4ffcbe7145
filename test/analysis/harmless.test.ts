import { expect, test } from 'vitest';
import { damage } from '../../src/analysis/fire/damage.ts';
import { fireHandler } from '../../src/analysis/fire/handler.ts';
import { harmless } from '../../src/analysis/fire/harmless.ts';
import { underFire } from '../../src/analysis/fire/under-fire.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { conventionFor, play } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';

/** Positions of a run's switches, there and back. */
function positions({ history }: TraceReader): number[] {
  const { start, end } = history.switches;
  return [2, 3].flatMap((i) =>
    Array.from({ length: end[i] - start[i] }, (_, step) => start[i] + step),
  );
}

test.each([
  'switches/libco',
  'switches/go',
  'rethinkdb/lightweight',
  'ablation/no-arguments-no-fp',
])('%s: what a recording calls harmless is, where it is tried', async (name) => {
  const path = `asm/${name}.S`;
  const reader = await play(pingPong(path, conventionFor(path)));
  const handler = await fireHandler(SOURCES);
  const called = positions(reader).filter((position) => harmless(reader, position));
  expect(called.length).toBeGreaterThan(5);
  for (const position of called) {
    const fired = readTrace(await record(underFire(reader, position, handler), { budget: 4000 }));
    expect(fired.trace.arrivals, `step ${position}`).toHaveLength(1);
    expect(damage(reader, position, fired), `step ${position}`).toBeUndefined();
  }
});

test('what is read below the red zone is not', async () => {
  const path = 'asm/rethinkdb/lightweight.S';
  const text = SOURCES[path]
    .replace('pushq   %r12', 'movq %rbx, -1000(%rsp)\n pushq %r12')
    .replace('        ret', ' movq -1000(%rsp), %rbx\n ret');
  const reader = await play(pingPong(path, conventionFor(path)), { [path]: text });
  const { start } = reader.history.switches;
  // Before the store nothing lies there yet; behind it the value does, until it is back in rbx.
  expect(harmless(reader, start[2])).toBe(true);
  expect(harmless(reader, start[2] + 1)).toBe(false);
  expect(harmless(reader, start[2] + 5)).toBe(false);
});
