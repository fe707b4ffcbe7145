import { expect, test } from 'vitest';
import { recordedOnce } from '../../src/cli/recorded-once.ts';
import { prefix } from '../../src/trace/prefix.ts';
import { readTrace } from '../../src/trace/reader.ts';

const readerOf = recordedOnce();

test.each([
  ['ping-pong-glibc', 37],
  ['coroutine-spawn', 260],
  ['preemption-lightweight', 120],
])('%s as far as step %i is the same run, and has nothing beyond', async (name, steps) => {
  const whole = await readerOf(name);
  if (typeof whole === 'string') throw new Error(whole);
  const part = readTrace(prefix(whole.trace, steps));
  expect(part.trace.steps).toBe(steps);
  for (let position = 0; position <= steps; position++) {
    expect(part.registers(position)).toEqual(whole.registers(position));
    expect(part.pc(position)).toBe(whole.pc(position));
    expect(part.context(position)).toBe(whole.context(position));
    expect(part.mask(position)).toBe(whole.mask(position));
  }
  const rsp = Number(whole.register(4, steps));
  expect(part.word(rsp, steps)).toBe(whole.word(rsp, steps));
  const crossed = whole.history.switches.cross.filter((cross) => cross < steps);
  expect(part.history.switches.cross).toEqual(crossed);
  expect(part.trace.calls).toEqual(whole.trace.calls.filter((call) => call.step < steps));
  expect(part.nextRun(0, steps)).toBe(part.context(steps) === 0 ? steps : -1);
});

test('as far as its end a run is itself', async () => {
  const whole = await readerOf('ping-pong-lightweight');
  if (typeof whole === 'string') throw new Error(whole);
  expect(prefix(whole.trace, whole.trace.steps)).toEqual(whole.trace);
});
