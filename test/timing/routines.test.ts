import { expect, test } from 'vitest';
import { checkRoutines } from '../validate/routines.ts';
import { core } from './timed.ts';

test('a whole switch takes what was measured on Zen 5, within 15 %', {
  timeout: 60_000,
}, async () => {
  const routines = await checkRoutines([core('zen5')]);
  expect(routines.map(({ name }) => name)).toContain('rethinkdb/lightweight (jmp)');
  for (const { error } of routines) expect(Math.abs(error)).toBeLessThan(0.15);
});

test('and on Zen 3 wherever the kernel or the x87 environment is in it', {
  timeout: 120_000,
}, async () => {
  const routines = await checkRoutines([core('zen3')]);
  const long = routines.filter(({ measured }) => measured > 100);
  expect(long.length).toBeGreaterThan(5);
  for (const { error } of long) expect(Math.abs(error)).toBeLessThan(0.15);
});
