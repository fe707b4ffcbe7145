import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What the page loads before anything is shown must not wait for these: each is a large part of the lab. */
const LATER = [
  'src/assembler/assemble.ts',
  'src/machine/engine/cpu.ts',
  'src/machine/decode/decoder.ts',
  'src/machine/kernel/answers.ts',
  'src/machine/machine.ts',
];

/** What is imported for more than its types, and not when it is asked for. */
const IMPORT = /^(?:import|export) (?!type\b)([^;'"]*?from )?'(\.[^']+\.tsx?)'/gms;

/** Every module that comes with one, each with who brought it. */
function comesWith(start: string): Map<string, string> {
  const from = new Map([[start, '']]);
  for (const path of from.keys()) {
    const text = readFileSync(path, 'utf8');
    for (const [, names = '', target] of text.matchAll(IMPORT)) {
      const taken = /\{(.*)\}/s
        .exec(names)?.[1]
        .split(',')
        .filter((name) => name.trim());
      if (taken?.every((name) => name.trim().startsWith('type '))) continue;
      const module = join(dirname(path), target);
      if (existsSync(module) && !from.has(module)) from.set(module, path);
    }
  }
  return from;
}

test('experiments are shown without what makes their figures', () => {
  const there = comesWith('src/app/experiments/ExperimentsPage.tsx');
  expect(there.has('src/experiments/experiments.ts')).toBe(true);
  const makers = ['src/timing/simulate.ts', 'src/timing/stream/stream.ts'];
  expect(
    [...LATER, ...makers]
      .filter((path) => there.has(path))
      .map((path) => `${path}, by ${there.get(path)}`),
  ).toEqual([]);
});

test("the page's first part has neither emulator nor assembler in it", () => {
  const there = comesWith('src/app/main.tsx');
  expect(there.size).toBeGreaterThan(100);
  expect(
    LATER.filter((path) => there.has(path)).map((path) => `${path}, by ${there.get(path)}`),
  ).toEqual([]);
});
