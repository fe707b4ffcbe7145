import { expect, test } from 'vitest';
import { measurementOf } from '../../src/timing/measurements.ts';
import { checkRoutines } from '../validate/routines.ts';
import { core } from './timed.ts';

test('a whole switch takes what was measured on Zen 5, within 15 %', {
  timeout: 60_000,
}, async () => {
  const routines = await checkRoutines([core('zen5')]);
  expect(routines.map(({ name }) => name)).toContain('rethinkdb/lightweight (jmp)');
  const first = routines.filter(({ machine }) => machine === 'amd-epyc-zen5');
  for (const { error } of first) expect(Math.abs(error)).toBeLessThan(0.15);
  // Another machine with the same core, whose system calls take eight times as long.
  const second = routines.filter(({ machine }) => machine === 'amd-epyc-zen5-2096mhz-pti');
  expect(second.length).toBeGreaterThanOrEqual(35);
  const mean = second.reduce((sum, { error }) => sum + Math.abs(error), 0) / second.length;
  expect(mean).toBeLessThan(0.06);
});

test('a measurement is set beside the model only where system calls cost the same', () => {
  const zen5 = core('zen5');
  const glibc = { name: 'glibc-2.12/swapcontext', form: 'ret', calls: true } as const;
  expect(measurementOf(glibc, zen5)?.measurement.median).toBe(669);
  expect(measurementOf({ ...glibc, name: 'ablation/no-fp' }, zen5)).toBeUndefined();
  const ruby = { name: 'switches/ruby', form: 'jmp', calls: false } as const;
  expect(measurementOf(ruby, zen5)?.measurement.median).toBeGreaterThan(8);
});

test('and on Zen 3 wherever the kernel or the x87 environment is in it', {
  timeout: 120_000,
}, async () => {
  const routines = await checkRoutines([core('zen3')]);
  const long = routines.filter(({ measured }) => measured > 100);
  expect(long.length).toBeGreaterThan(5);
  for (const { error } of long) expect(Math.abs(error)).toBeLessThan(0.15);
});
