import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Image, SourceFiles } from '../../src/assembler/image.ts';
import { elfSections } from './elf.ts';

/** Whether this machine can assemble with GNU as and link with ld. */
export const hasGnu = ['cc', 'as', 'ld'].every(
  (tool) => spawnSync(tool, ['--version']).status === 0,
);

export interface GnuResult {
  /** What `cc` and `ld` printed. */
  messages: string;
  /** Undefined if they failed. */
  sections: ReturnType<typeof elfSections> | undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'swaplab-gnu-'));
// Several test files share this module, so no single one of them may clear up.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The sources that lie in the folder: most are the same from call to call. */
const there = new Map<string, string>();

function provide(files: SourceFiles): void {
  for (const path of there.keys())
    if (!(path in files)) {
      rmSync(join(folder, path));
      there.delete(path);
    }
  for (const [path, text] of Object.entries(files)) {
    if (there.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    there.set(path, text);
  }
}

/** Assembles the units with `cc -c` and links them with `ld`, sections where `image` has them. */
export function gnuAssemble(
  files: SourceFiles,
  units: readonly string[],
  image?: Image,
): GnuResult {
  provide(files);
  let messages = '';
  const run = (tool: string, ...parameters: string[]) => {
    const { status, stderr } = spawnSync(tool, parameters, { cwd: folder, encoding: 'utf8' });
    messages += stderr;
    return status === 0;
  };
  const objects = units.map((_unit, index) => `${index}.o`);
  const assembled = units.map((unit, index) =>
    run('cc', '-c', '-x', 'assembler-with-cpp', '-I', 'asm/include', unit, '-o', objects[index]),
  );
  if (assembled.includes(false)) return { messages, sections: undefined };
  const places = (image?.sections ?? []).map(
    ({ name, address }) => `--section-start=${name}=0x${address.toString(16)}`,
  );
  const flags = ['-e', '0', '--unresolved-symbols=ignore-all', '-z', 'max-page-size=4096'];
  const linked = run('ld', '-o', 'out', '-static', ...flags, ...places, ...objects);
  if (!linked) return { messages, sections: undefined };
  return { messages, sections: elfSections(readFileSync(join(folder, 'out'))) };
}

export function hex(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
