import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = new Map<string, boolean>();

/** Whether a program is installed. */
export function has(program: string): boolean {
  const known = installed.get(program);
  if (known !== undefined) return known;
  const found = spawnSync(program, ['--version']).status === 0;
  installed.set(program, found);
  return found;
}

/** The folder of the sources, with a slash behind. */
export const PROGRAMS = fileURLToPath(new URL('./programs/', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'swaplab-dwarf-'));
process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

/** What a command has made already: several tests look at one program. */
const made = new Map<string, string>();

/** Compiles programs of `programs/` by a command such as `gcc -O2 lines.c`: path and bytes of the result. */
export function build(command: string): { path: string; bytes: Uint8Array } {
  const known = made.get(command);
  if (known) return { path: known, bytes: readFileSync(known) };
  const path = join(FOLDER, command.replace(/\W+/g, '-'));
  const [compiler, ...words] = command.split(' ');
  const { status, stderr } = spawnSync(compiler, ['-w', '-o', path, ...words], {
    cwd: PROGRAMS,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  made.set(command, path);
  return { path, bytes: readFileSync(path) };
}
