import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from '../../../src/assembler/image.ts';
import { formatDiagnostic } from '../../../src/base/diagnostic.ts';
import { programOfFile } from '../../../src/machine/scenarios/of-file.ts';
import { recordScenario } from '../../../src/trace/record-scenario.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { SOURCES } from '../../machine/lab.ts';

/** Where the programs lie: C, what compilers make of it, and what it prints. */
export const PROGRAMS = fileURLToPath(new URL('tutorials/', import.meta.url));

/** How each is compiled: the ending of what comes of it. */
export const COMPILERS = {
  'gcc-O0': ['gcc', '-O0'],
  'gcc-O2': ['gcc', '-O2', '-fPIE', '-fstack-protector-strong', '-D_FORTIFY_SOURCE=2'],
  clang: ['clang', '-O1', '-fPIE'],
} as const;

export const NAMES = readdirSync(PROGRAMS)
  .filter((name) => name.endsWith('.c'))
  .map((name) => name.slice(0, -2));

/** What a program wrote, a byte a character, and how it ended. */
export interface Told {
  stdout: string;
  stderr: string;
  code: number;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGABRT: 6, SIGILL: 4, SIGSEGV: 11 };

/** Runs units of assembly in the lab, with its library. */
export async function runInLab(texts: SourceFiles, budget = 3_000_000) {
  const [main, ...others] = Object.keys(texts);
  const found = programOfFile(main, [
    { name: 'main', global: true, place: { line: 1, column: 1 } },
  ]);
  if (!found?.ok) throw new Error(`${main} is no program`);
  const scenario = { ...found.scenario, units: [...found.scenario.units, ...others] };
  const files = { ...SOURCES, ...texts };
  // A clock that stands still: a busy machine is no reason to fail.
  const recorded = await recordScenario(scenario, files, { budget, now: () => 0 });
  if (!recorded.ok) throw new Error(recorded.diagnostics.map(formatDiagnostic).join('\n'));
  const { trace, warnings } = recorded;
  return { ...toldBy(trace), trace, warnings: warnings.map(formatDiagnostic) };
}

function toldBy({ calls, outcome }: Trace): Told {
  const written = (descriptor: bigint) =>
    calls
      .filter(({ args, output }) => output && args[0] === descriptor)
      .map(({ output = [] }) => String.fromCharCode(...output))
      .join('');
  const code = codeOf(outcome);
  return { stdout: written(1n), stderr: written(2n), code };
}

/** What a shell would say. */
function codeOf(outcome: Trace['outcome']): number {
  if (outcome.kind === 'exited') return outcome.code;
  if (outcome.kind === 'killed') return 128 + outcome.signal;
  return outcome.kind === 'faulted' ? 128 + SIGNALS[outcome.fault.signal] : -1;
}

/** Compiles a program of C, runs it on the CPU at hand, and throws both away. */
export function runNatively(name: string, ...args: readonly string[]): Told {
  const folder = mkdtempSync(`${tmpdir()}/swaplab-`);
  try {
    const program = `${folder}/a.out`;
    execFileSync('cc', ['-w', ...args, '-o', program, name, '-lm'], { cwd: PROGRAMS });
    const { stdout, stderr, status, signal } = spawnSync(program, { encoding: 'latin1' });
    return { stdout, stderr, code: status ?? 128 + SIGNALS[signal ?? ''] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is committed of a program: its assembly by compiler, and what it told on a CPU. */
export function committed(name: string, compiler: keyof typeof COMPILERS) {
  const text = readFileSync(`${PROGRAMS}${name}.${compiler}.s`, 'utf8');
  return { text, told: JSON.parse(readFileSync(`${PROGRAMS}${name}.json`, 'utf8')) as Told };
}
