import { expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { coreNamed } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import {
  coldSwitch,
  repeated,
  roundTrip,
  stepWithin,
  warmSwitch,
} from '../../src/timing/stream/repeated.ts';
import { streamOf } from '../../src/timing/stream/stream.ts';
import { timeWarmSwitch } from '../../src/timing/warm-switch.ts';
import { buildHistory } from '../../src/trace/history.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { SOURCES } from '../machine/lab.ts';

async function recorded(name: string, files = SOURCES) {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  const result = await recordScenario(scenario, files, { budget: 100_000 });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { trace } = result;
  return { trace, switches: buildHistory(trace).switches };
}

const core = coreNamed('zen5');
if (!core) throw new Error('no core zen5');

test('the last round trip, over and over: what each step executes and accesses', async () => {
  const { trace, switches } = await recorded('ping-pong-glibc');
  const trip = roundTrip(trace, switches);
  if (!trip) throw new Error('no round trip');
  const last = switches.start.length - 1;
  expect([trip.from, trip.to]).toEqual([switches.start[last - 2], switches.start[last]]);
  const whole = streamOf(trace);
  const stream = repeated(whole, trip);
  expect(stream.steps).toBe((trip.to - trip.from) * trip.times);
  const touched = ({ accesses }: typeof stream, step: number) =>
    Array.from(accesses.address.subarray(accesses.start[step], accesses.start[step + 1]));
  let calls = 0;
  for (let step = 0; step < stream.steps; step++) {
    const origin = stepWithin(trip, step);
    expect(stream.pc[step]).toBe(whole.pc[origin]);
    expect(touched(stream, step)).toEqual(touched(whole, origin));
    if (stream.systemCall(step) === 14) calls++;
  }
  expect(calls).toBe(2 * trip.times);
});

test('a warm switch settles, and is the sum of its categories', async () => {
  const { trace, switches } = await recorded('ping-pong-lightweight');
  const trip = roundTrip(trace, switches);
  if (!trip) throw new Error('no round trip');
  const groups = { of: Uint8Array.from(trace.instructions, (_, i) => i % 3), count: 3 };
  const cyclesWith = (times: number) => {
    const part = { ...trip, times };
    const timing = simulate(repeated(streamOf(trace), part), core);
    if (!timing) throw new Error('cancelled');
    return warmSwitch(timing, trace, part, groups);
  };
  const warm = cyclesWith(trip.times);
  expect(warm.byGroup.reduce((a, b) => a + b)).toBeCloseTo(warm.cycles, 9);
  expect(Math.abs(cyclesWith(3 * trip.times).cycles - warm.cycles)).toBeLessThan(0.5);
  const whole = simulate(trace, core);
  const cold = whole && coldSwitch(whole, trace, switches, groups);
  expect(cold?.byGroup.reduce((a, b) => a + b)).toBeCloseTo(cold?.cycles ?? Number.NaN, 9);
});

test('what a program does between its switches is not theirs', async () => {
  const PATH = 'asm/scenarios/ping-pong-pointer.S';
  const BUSY = 'movl $300, %ecx\n.Lbusy: decl %ecx\njnz .Lbusy\ndecl (%rsp)';
  const warmIn = async (text: string) => {
    const { trace, switches } = await recorded('ping-pong-lightweight', {
      ...SOURCES,
      [PATH]: text,
    });
    const groups = { of: new Uint8Array(trace.instructions.length), count: 1 };
    return timeWarmSwitch(trace, switches, groups, core)?.cycles ?? Number.NaN;
  };
  const plain = await warmIn(SOURCES[PATH]);
  const busy = await warmIn(SOURCES[PATH].replace('decl    (%rsp)', BUSY));
  expect(Math.abs(busy - plain)).toBeLessThan(plain);
});

test('a run that never comes back has no round trip', async () => {
  const { trace, switches } = await recorded('first-entry');
  expect(switches.start.length).toBeGreaterThan(0);
  expect(roundTrip(trace, switches)).toBeUndefined();
});

test('what a signal does between two switches is no part of a warm one', async () => {
  const groups = (count: number) => ({ of: new Uint8Array(count), count: 1 });
  const time = async (name: string) => {
    const { trace, switches } = await recorded(name);
    return timeWarmSwitch(trace, switches, groups(trace.instructions.length), core)?.cycles ?? 0;
  };
  const [preempted, plain] = [await time('preemption-glibc'), await time('ping-pong-glibc')];
  expect(preempted).toBeGreaterThan(0.8 * plain);
  expect(preempted).toBeLessThan(1.2 * plain);
});
