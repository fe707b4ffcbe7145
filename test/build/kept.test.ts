import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { core } from '../../src/build/core.ts';
import { hashOf, kept } from '../../src/build/kept.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { decodeTrace } from '../../src/trace/codec.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

test('the same is made once, by whoever asks first, something else anew', async () => {
  const key = hashOf(randomUUID());
  let made = 0;
  const make = async () => Buffer.from(`${++made}`);
  const found = await Promise.all([kept(key, make), kept(key, make)]);
  found.push(await kept(key, make));
  expect(found.map(String)).toEqual(['1', '1', '1']);
  expect(String(await kept(hashOf(randomUUID()), make))).toBe('2');
});

test('texts that are cut in other places have another hash', () => {
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
});

test('the trace that the page ships is that of a run here, the first time and from what is kept', async () => {
  const call = await core();
  const { first } = await call('recordings', 'shippedNames');
  const [scenario] = SCENARIOS;
  expect(scenario.name).toBe(first);
  const { trace } = await recorded(await scenarioLaunch(scenario));
  for (let time = 0; time < 2; time++) {
    const bytes = await call('recordings', 'shippedTrace', first);
    expect(bytes && decodeTrace(bytes)).toEqual(trace);
  }
  expect(await call('recordings', 'shippedTrace', 'no such scenario')).toBeUndefined();
});
