import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/atlas/catalogue/catalogue.ts';
import { CORES } from '../../src/timing/cores/cores.ts';
import { MEASURED, measurementOf } from '../../src/timing/measurements.ts';
import { checkRoutines } from '../validate/routines.ts';
import { expectInReadme } from './readme.ts';
import { core } from './timed.ts';

const LIGHTWEIGHT = { name: 'rethinkdb/lightweight', form: 'ret', calls: false } as const;

test('a whole switch takes what was measured on Zen 5, within 15 %', {
  timeout: 180_000,
}, async () => {
  const routines = await checkRoutines([core('zen5')]);
  expect(routines.map(({ name }) => name)).toContain('rethinkdb/lightweight (jmp)');
  const first = routines.filter(({ machine }) => machine === 'amd-epyc-zen5');
  for (const { error } of first) expect(Math.abs(error)).toBeLessThan(0.15);
  // Another machine with the same core, whose system calls take eight times as long.
  const second = routines.filter(({ machine }) => machine === 'amd-epyc-zen5-2096mhz-pti');
  expect(second.length).toBeGreaterThanOrEqual(95);
  const mean = second.reduce((sum, { error }) => sum + Math.abs(error), 0) / second.length;
  expect(mean).toBeLessThan(0.055);
  const beyond = second.filter(({ error }) => Math.abs(error) > 0.15).map(({ name }) => name);
  expect(beyond.length, beyond.join(', ')).toBeLessThanOrEqual(3);
  expectInReadme('`zen5` on amd-epyc-zen5:', first);
  expectInReadme('`zen5` on amd-epyc-zen5-2096mhz-pti,', second);
});

test('a switch of the atlas is measured on Zen 5 in the form in which it ends, nearly each', () => {
  const exhibits = CATALOGUE.filter(({ facts }) => !facts);
  const measured = exhibits.filter(({ name }) =>
    (['ret', 'jmp'] as const).some(
      (form) => measurementOf({ name, form, calls: false }, core('zen5')) !== undefined,
    ),
  );
  expect(measured.length).toBeGreaterThanOrEqual(0.9 * exhibits.length);
});

test('who is called measured has a measurement, and no other core', () => {
  const measured = new Set(MEASURED.map(({ cpu }) => cpu.core));
  for (const each of CORES) {
    const { name, basis, sources } = each;
    const says = JSON.stringify([basis, sources]);
    expect(/src\/timing\/measured|measured (by the project|on this core)/i.test(says), name).toBe(
      measured.has(name),
    );
    expect(/validated/i.test(says), name).toBe(false);
    const row = measurementOf(LIGHTWEIGHT, each);
    expect(row !== undefined, name).toBe(measured.has(name));
  }
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
  expectInReadme('`zen3` on amd-epyc-zen3', routines);
  expectInReadme(
    '`zen3`, of these ladder and ablation',
    routines.filter(({ name }) => !name.startsWith('switches/')),
  );
});
