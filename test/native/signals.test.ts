import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { can } from '../elf/build.ts';
import { inLab, natively, seen } from './programs.ts';

/** What Linux answers where signals are concerned, in situations written in C: what they write and how they end. */

const SITUATIONS = fileURLToPath(new URL('signals/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swaplab-signals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COMPILER = ['gcc', '-O1', '-static'] as const;

/** The names in the list at the end of a file of situations. */
const namesOf = (source: string) =>
  [...readFileSync(join(SITUATIONS, source), 'utf8').matchAll(/\bX\((\w+)\)/g)].map(
    ([, name]) => name,
  );

for (const source of ['delivery.c', 'waits.c', 'stacks.c'])
  describe.skipIf(!can(...COMPILER))(source, () => {
    const path = join(folder, source.replace('.c', ''));
    beforeAll(() => {
      const [compiler, ...flags] = COMPILER;
      const built = spawnSync(compiler, [...flags, join(SITUATIONS, source), '-o', path]);
      expect(built.stderr.toString()).not.toMatch(/error/);
    });
    it.each(namesOf(source))('%s', { timeout: 60_000 }, async (name) => {
      const outside = natively(path, [name]);
      expect(outside.stdout || outside.signal).toBeTruthy();
      expect(seen(await inLab(path, [name]))).toEqual(outside);
    });
  });
