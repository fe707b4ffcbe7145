import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { can } from '../elf/build.ts';
import { inLab, natively, seen } from './programs.ts';

/** Programs as they are written for real: what they write, and how they end, is the same in the lab and outside. */

const PROGRAMS = fileURLToPath(new URL('programs/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swaplab-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GLIBC = ['gcc', '-O1', '-g', '-static'] as const;
const PIE = ['gcc', '-O2', '-static-pie'] as const;
const MUSL = ['musl-gcc', '-O1', '-static'] as const;
const CPP = ['g++', '-O1', '-static'] as const;
type Compiler = typeof GLIBC | typeof PIE | typeof MUSL | typeof CPP;

const TEXT = '3 1.5 2.25 -0.125\nfirst line\nsecond\nno newline at the end';
const ALL: readonly (readonly [
  program: string,
  compilers: readonly Compiler[],
  ...args: string[],
])[] = [
  ['streams.c', [GLIBC, PIE, MUSL], 'one', 'two words', ''],
  ['memory.c', [GLIBC, MUSL]],
  ['contexts.c', [GLIBC]],
  ['jumps.c', [GLIBC, MUSL]],
  ['abort.c', [GLIBC, MUSL]],
  ['overflow.c', [GLIBC]],
  ['chance.c', [GLIBC, MUSL]],
  ['objects.cc', [CPP]],
  ['fiber.cc', [CPP]],
  ['uncaught.cc', [CPP]],
];

/** Boost.Context is not on every machine. */
const missing = (program: string) =>
  program === 'fiber.cc' && !existsSync('/usr/include/boost/context/fiber.hpp');

for (const [program, compilers, ...args] of ALL) {
  describe(program, () => {
    for (const [compiler, ...flags] of compilers)
      it.skipIf(missing(program) || !can(compiler, ...flags))(
        `${compiler} ${flags.join(' ')}`,
        async () => {
          const path = join(folder, `${program}-${compiler}${flags.at(-1)}`);
          const libraries = program === 'fiber.cc' ? ['-lboost_context'] : [];
          const built = spawnSync(compiler, [
            ...flags,
            join(PROGRAMS, program),
            '-o',
            path,
            ...libraries,
          ]);
          expect(built.stderr.toString()).not.toMatch(/error/);
          expect(seen(await inLab(path, args, TEXT))).toEqual(natively(path, args, TEXT));
        },
        300_000,
      );
  });
}
