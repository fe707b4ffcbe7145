import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { decodeTrace, encodeTrace } from '../../src/trace/codec.ts';
import { recorded, SHORT_SCENARIOS, scenarioLaunch } from '../machine/lab.ts';

const traceOf = async (scenario: Scenario) =>
  (await recorded(await scenarioLaunch(scenario))).trace;

test.each(SHORT_SCENARIOS)('$name survives being written and read', async (scenario) => {
  const trace = await traceOf(scenario);
  const bytes = encodeTrace(trace);
  expect(decodeTrace(bytes)).toEqual(trace);
  expect(encodeTrace(decodeTrace(bytes))).toEqual(bytes);
});

test('the same run gives the same bytes, and few of them when compressed', async () => {
  const first = encodeTrace(await traceOf(SCENARIOS[0]));
  expect(encodeTrace(await traceOf(SCENARIOS[0]))).toEqual(first);
  expect(gzipSync(first).length).toBeLessThan(40_000);
});

test('reads a view at an odd offset', async () => {
  const bytes = encodeTrace(await traceOf(SCENARIOS[1]));
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(decodeTrace(shifted.subarray(3))).toEqual(decodeTrace(bytes));
});

test('says what is wrong with bad bytes', async () => {
  const bytes = encodeTrace(await traceOf(SCENARIOS[1]));
  expect(() => decodeTrace(new Uint8Array())).toThrow('not a trace of this version');
  expect(() => decodeTrace(new TextEncoder().encode('<!doctype html><html>'))).toThrow(
    'not a trace of this version',
  );
  expect(() => decodeTrace(bytes.subarray(0, 100))).toThrow('ends within its header');
  expect(() => decodeTrace(bytes.subarray(0, -1))).toThrow('ends within its columns');
  expect(() => decodeTrace(new Uint8Array([...bytes, 0]))).toThrow('goes on after its columns');
  const damaged = bytes.slice();
  damaged[12] = 0x7d;
  expect(() => decodeTrace(damaged)).toThrow('damaged trace');
});
