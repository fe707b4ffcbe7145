import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { assemble } from '../../../src/assembler/assemble.ts';
import { symbolNamed } from '../../../src/assembler/lookup.ts';
import { elfScenario } from '../../../src/machine/scenarios/of-elf.ts';
import { readTrace, type TraceReader } from '../../../src/trace/reader.ts';
import { recordScenario } from '../../../src/trace/record-scenario.ts';
import { launched, programScenario, recorded, SOURCES } from '../../machine/lab.ts';

const FOLDER = fileURLToPath(new URL('programs/', import.meta.url));

/** Runs a text that a compiler wrote, with the lab's allocator and library. */
export async function runCompiled(name: string, budget?: number): Promise<TraceReader> {
  const result = await assemble({
    files: { ...SOURCES, [name]: readFileSync(FOLDER + name, 'utf8') },
    units: [name, 'asm/runtime/malloc.S', 'asm/runtime/fatal.S'],
    library: true,
    now: () => 0,
  });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return recorded(launched(result.image, programScenario()), budget);
}

/** The stacks as the program has noted them: lowest address and bytes, in the order of its asking. */
export function known(reader: TraceReader): { low: number; size: number }[] {
  const { image, steps } = reader.trace;
  const word = (name: string, offset = 0) =>
    Number(reader.word((symbolNamed(image, name)?.address ?? 0) + offset, steps) ?? 0n);
  const count = word('known_count') % 2 ** 32;
  return Array.from({ length: count }, (_, i) => ({
    low: word('known', 16 * i),
    size: word('known', 16 * i + 8),
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'swaplab-contexts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** True where a command such as `gcc -static` makes programs that run here. */
export function canBuild(command: string): boolean {
  const [compiler, ...flags] = command.split(' ');
  const path = join(folder, 'try');
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const source = ['-x', 'c', '-', '-o', path];
  const input = 'int main(void) { return 0; }';
  return spawnSync(compiler, [...flags, ...source], { input }).status === 0;
}

/** Compiles a program by a command such as `gcc -O1 -static ucontext.c`; a program that runs natively and ends
 * with 0. The trace of it in the lab. */
export async function runBuilt(command: string, budget = 1_000_000): Promise<TraceReader> {
  const [compiler, ...words] = command.split(' ');
  const path = join(folder, command.replace(/\W+/g, '-'));
  const { stderr } = spawnSync(compiler, ['-w', '-o', path, ...words], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (stderr) throw new Error(stderr);
  const { status } = spawnSync(path);
  if (status !== 0) throw new Error(`${command}: natively it ends with ${status}`);
  const bytes = Uint8Array.from(readFileSync(path));
  const result = await recordScenario(elfScenario(path, bytes), {}, { budget });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return readTrace(result.trace);
}
