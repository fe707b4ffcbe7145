import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredSchema } from '../../src/timing/measured.ts';
import { MEASURED } from '../../src/timing/measurements.ts';
import { SOURCES } from '../machine/lab.ts';

const folder = new URL('../../src/timing/measured/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const read = () => measuredSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

  it('names routines that are there, each form once', () => {
    const routines = read().measurements.filter(({ kind }) => kind === 'routine');
    const missing = routines
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('installed/') && !SOURCES[`asm/${name}.S`]);
    expect(missing).toEqual([]);
    const forms = routines.map(({ name, form }) => `${name} ${form}`);
    expect(new Set(forms).size).toBe(forms.length);
    expect(routines.every(({ form }) => form !== undefined)).toBe(true);
  });

  it('has the median between low and high', () => {
    for (const { name, median, low = median, high = median } of read().measurements) {
      expect(low, name).toBeLessThanOrEqual(median);
      expect(high, name).toBeGreaterThanOrEqual(median);
    }
  });
});

it('is read by the lab, every file of it', () => {
  const files = readdirSync(folder).map((file) =>
    measuredSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  );
  expect(MEASURED).toHaveLength(files.length);
  expect(MEASURED).toEqual(expect.arrayContaining(files));
});
