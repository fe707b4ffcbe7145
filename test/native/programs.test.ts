import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { signalName } from '../../src/machine/kernel/signals.ts';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { ENVIRONMENT } from '../../src/machine/start-block.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { LINKED_BUDGET, type Trace } from '../../src/trace/trace.ts';
import { can } from '../elf/build.ts';

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
  ['fiber.cc', existsSync('/usr/include/boost/context/fiber.hpp') ? [CPP] : []],
  ['uncaught.cc', [CPP]],
];

/** What can be seen of a run from outside. */
interface Seen {
  stdout: string;
  stderr: string;
  code: number | null;
  signal: string | null;
}

function natively(path: string, args: string[]): Seen {
  const env = Object.fromEntries(ENVIRONMENT.map((each) => each.split('=')));
  const run = spawnSync(path, args, { input: TEXT, env, encoding: 'utf8' });
  return { stdout: run.stdout, stderr: run.stderr, code: run.status, signal: run.signal };
}

function seen({ calls, outcome }: Trace): Seen {
  const written = (wanted: string) =>
    Buffer.concat(
      calls.flatMap(({ stream, output }) => (output && stream === wanted ? [output] : [])),
    ).toString();
  return {
    stdout: written('stdout'),
    stderr: written('stderr'),
    code: outcome.kind === 'exited' ? outcome.code : null,
    signal:
      outcome.kind === 'killed'
        ? signalName(outcome.signal)
        : outcome.kind === 'faulted'
          ? outcome.fault.signal
          : null,
  };
}

async function inLab(path: string, args: string[]): Promise<Trace> {
  const start = { arguments: args, stdin: new TextEncoder().encode(TEXT) };
  const scenario = elfScenario(path, Uint8Array.from(readFileSync(path)), start);
  const result = await recordScenario(scenario, {}, { budget: LINKED_BUDGET });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return result.trace;
}

for (const [program, compilers, ...args] of ALL) {
  describe(program, () => {
    for (const [compiler, ...flags] of compilers)
      it.skipIf(!can(compiler, ...flags))(
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
          expect(seen(await inLab(path, args))).toEqual(natively(path, args));
        },
        300_000,
      );
  });
}
