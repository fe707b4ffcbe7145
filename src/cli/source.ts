import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import type { FlagsByUnit, UnitFlags } from '../assembler/cpp/flags.ts';
import { inclusionsOf } from '../assembler/cpp/inclusions.ts';
import { inclusionPaths } from '../assembler/cpp/library.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { LIMITS } from '../assembler/limits.ts';
import { didYouMean } from '../base/suggest.ts';
import { foreignFile, isElf } from '../elf/foreign.ts';
import { isPortfolio } from '../lessons/portfolio-start.ts';
import { type Asked, readAsked } from '../machine/scenarios/asked.ts';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { errorCode } from './error-code.ts';
import { Refusal } from './exit.ts';
import { ROOT } from './root.ts';
import { PORTFOLIO } from './wrong-file.ts';

/** A source text to work on, with every other that it may include. */
export interface Source {
  /** As a person names it: a path, or a routine's name. */
  name: string;
  /** Its key in `files`. */
  path: string;
  files: SourceFiles;
  /** What the command line says of it; nothing of the lab's own. */
  flags: FlagsByUnit;
}

/** What the command line says of sources that are files: `-I` and `-D`. */
export interface SourceOptions {
  I?: string[];
  D?: string[];
}

let lab: SourceFiles | undefined;

/** The sources in `asm/`, by path from the project's root. */
export function labFiles(): SourceFiles {
  if (lab) return lab;
  const paths = readdirSync(`${ROOT}asm`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[Shs]$/.test(path))
    .map((path) => `asm/${path.replaceAll('\\', '/')}`)
    .sort();
  lab = Object.fromEntries(paths.map((path) => [path, readFileSync(ROOT + path, 'utf8')]));
  return lab;
}

/** Reads FILE:SYMBOL:SHAPE, unless a file is called so. */
export function readName(text: string): { name: string; asked: Asked } {
  if (existsSync(text)) return { name: text, asked: {} };
  const { path, asked } = readAsked(text);
  return { name: path, asked };
}

/** A routine of the lab by name, or a file by path. */
export function findSource(name: string, options: SourceOptions = {}): Source {
  const files = labFiles();
  const path = `asm/${name}.S`;
  if (Object.hasOwn(files, path)) return { name, path, files, flags: {} };
  if (Object.hasOwn(files, name) && !existsSync(name))
    return { name, path: name, files, flags: {} };
  return readSource(name, options);
}

/** The whole name of a file: one of the lab's by its key, any other from the folder that a compiler ran in, or
 * from this one. */
export function locate(path: string, folder = '.'): string {
  return Object.hasOwn(labFiles(), path) ? join(ROOT, path) : resolve(folder, path);
}

/** The path as it is given; a whole one where the lab has a file of that path, too. */
function keyOf(path: string): string {
  const normal = posix.normalize(path);
  const taken = normal.startsWith('asm/') && resolve('.') !== resolve(ROOT);
  return taken ? posix.resolve(normal) : normal;
}

function readSource(name: string, { I: folders = [], D: macros = [] }: SourceOptions): Source {
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Refusal(`-I ${folder}: there is no such folder`);
  const path = keyOf(name);
  const files: Record<string, string> = { ...labFiles() };
  const flags = { folders: folders.map(keyOf), macros };
  files[path] = readText(name, () => suggestion(name));
  readIncluded(path, files, flags);
  return { name, path, files, flags: { [path]: flags } };
}

/** What there is instead of something that does not exist: of the lab's, or a file beside. */
export function suggestion(name: string): string {
  const routines = Object.keys(labFiles()).map((path) => path.slice(4, -2));
  if (routines.includes(`switches/${name}`)) return `did you mean 'switches/${name}'?`;
  const near = [...SCENARIOS.map((scenario) => scenario.name), ...routines, ...beside(name)];
  return didYouMean(name, near) ?? "'swaplab list' shows scenarios and routines";
}

/** The paths of the files in the folder that a path names. */
function beside(path: string): string[] {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).map((name) => join(path.includes('/') ? folder : '', name));
}

/** Reads what a file includes, wherever it could lie; which of them is meant the assembler decides. */
function readIncluded(path: string, files: Record<string, string>, flags: UnitFlags): void {
  for (const name of inclusionsOf(files[path])) {
    // A name in brackets is read from beside the file, too, for the message that it needs quotes.
    const inclusion = { name, quoted: true };
    for (const found of inclusionPaths(inclusion, path, flags.folders)) {
      if (Object.hasOwn(files, found) || !statSync(found, { throwIfNoEntry: false })?.isFile())
        continue;
      files[found] = readText(found, () => '');
      readIncluded(found, files, flags);
    }
  }
}

/** What is asked of an ELF file that only a source text can answer. */
const LINKED =
  "a linker has made it; 'swaplab run' takes it if it is a program, 'objdump -d' shows what is in it";

/** The text of a file. Refuses what no source text can be. */
function readText(path: string, hint: () => string): string {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Refusal(`${path}:1: this is not a file with text in it`);
    if (stat.size > LIMITS.sourceCharacters) {
      const most = LIMITS.sourceCharacters / 2 ** 20;
      const megabytes = (stat.size / 2 ** 20).toFixed(1);
      throw new Refusal(
        `${path}:1: the file has ${megabytes} MiB; the lab reads at most ${most} MiB of source text`,
      );
    }
    const bytes = readFileSync(path);
    const what =
      (isElf(bytes) && LINKED) || (isPortfolio(bytes) && PORTFOLIO) || foreignFile(bytes);
    if (what) throw new Refusal(`${path} is no source text: ${what}`);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT')
      throw new Refusal(`${path}: no such file, routine or scenario; ${hint()}`);
    if (code === 'EACCES') throw new Refusal(`${path}: permission to read it is missing`);
    throw new Refusal(`${path}: it can't be read (${code})`);
  }
}
