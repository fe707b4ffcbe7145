import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'swaplab-elf-'));
// Several test files share this module, so no single one of them may clear up.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What was tried, by the compiler and its flags: most test files ask for the same. */
const tried = new Map<string, boolean>();

/** True where a compiler of that name makes a static program for x86-64 Linux out of `flags`. */
export function can(compiler: string, ...flags: string[]): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const key = [compiler, ...flags].join(' ');
  const known =
    tried.get(key) ??
    attempt(compiler, 'int main(void) { return 0; }', ['-x', 'c', ...flags], 'try') === '';
  tried.set(key, known);
  return known;
}

function attempt(compiler: string, text: string, flags: string[], name: string): string {
  const source = join(folder, `${name}.source`);
  writeFileSync(source, text);
  const { error, status, stderr } = spawnSync(
    compiler,
    [...flags, source, '-o', join(folder, name)],
    { encoding: 'utf8' },
  );
  return error ? error.message : status === 0 ? '' : stderr || 'it failed';
}

/** A program as a file, and its bytes. */
export interface BuiltProgram {
  path: string;
  bytes: Uint8Array;
}

let made = 0;

/** Compiles and links a text; `flags` say the language: `-x c`, `-x assembler`. */
export function built(compiler: string, text: string, ...flags: string[]): BuiltProgram {
  const name = `prog${made++}`;
  const problem = attempt(compiler, text, flags, name);
  if (problem) throw new Error(problem);
  const path = join(folder, name);
  return { path, bytes: Uint8Array.from(readFileSync(path)) };
}

/** Assembly linked by itself, without any library. */
export const bare = (text: string, ...flags: string[]): BuiltProgram =>
  built('cc', text, '-x', 'assembler', '-nostdlib', '-static', ...flags);
