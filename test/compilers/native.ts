import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Image } from '../../src/assembler/image.ts';
import { gnuAssemble } from '../assembler/gnu.ts';

export const FOLDER = fileURLToPath(new URL('programs/', import.meta.url));

/** What a program does: recorded from a CPU. */
export interface Ran {
  code: number;
  output: string;
}

/** What is recorded of a file: of its `.text` the SHA-256, and what it does; nothing if it can't be linked. */
export interface Recorded {
  text: string;
  ran?: Ran;
}

/**
 * A text whose bytes can be compared: a linker merges equal constants and sets apart what only the start of a
 * program writes, the lab does neither.
 */
export function comparable(text: string): string {
  return text
    .replace(/"aMS?",@progbits,\d+/g, '"a",@progbits')
    .replaceAll('.data.rel.ro', '.data.rel');
}

export const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** `.text` as GNU as and ld make it of a text, with sections and undefined symbols where `image` has them. */
export function gnuText(text: string, image: Image): Uint8Array | undefined {
  const known = image.undefined.map(({ name, address }) => `.globl ${name}\n${name} = ${address}`);
  const files = {
    // Clang's own, for its own linker; and tables of the unwinder, which the lab does not make.
    'a.S': comparable(text).replace(/^\s*\.(?:addrsig|cfi_).*$/gm, ''),
    'elsewhere.S': `${known.join('\n')}\n`,
  };
  return gnuAssemble(files, Object.keys(files), image).sections?.get('.text')?.bytes;
}

/** Runs a text as a program of its own on this CPU. */
export function runNatively(text: string): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-compiled-'));
  try {
    writeFileSync(join(folder, 'a.s'), text.replace(/^\s*\.addrsig.*$/gm, ''));
    const built = spawnSync('gcc', ['-no-pie', 'a.s', '-o', 'a'], { cwd: folder });
    if (built.status !== 0) throw new Error(String(built.stderr));
    const { status, stdout } = spawnSync(join(folder, 'a'), { encoding: 'utf8' });
    return { code: status ?? -1, output: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const readProgram = (name: string) => readFileSync(FOLDER + name, 'utf8');
