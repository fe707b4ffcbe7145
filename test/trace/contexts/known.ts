import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../../src/assembler/assemble.ts';
import { symbolNamed } from '../../../src/assembler/lookup.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
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

/** The stacks as the program has noted them: lowest address and bytes. */
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
