import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { interrupted } from '../interrupt.ts';
import { ROOT } from '../root.ts';
import type { SourceOptions } from '../source.ts';
import { isForLinker, words } from './flags.ts';
import { languageOf } from './language.ts';
import { linkHint } from './link-hint.ts';

/** For what assembly includes of the lab's. */
const HEADERS = `${ROOT}asm/include`;

export interface CompileOptions extends SourceOptions {
  /** What the command line says to the compiler, as one text. */
  cflags?: string;
  /** The folder that names of files start from, if not this one. */
  cwd?: string;
  /** Others wrote the files: the compiler gets only so much time, and writes only so much. */
  limited?: boolean;
}

/** Of each call of the compiler that is limited: seconds of processor time, and blocks of 512 bytes of a file. */
const LIMITS = 'ulimit -t 20; ulimit -f 131072; exec "$@"';

/** A program from its files, by the system's compiler: `cc -g -static`, without optimisation unless the flags say so.
 * Warnings go to standard error. */
export async function compileProgram(
  files: readonly string[],
  options: CompileOptions,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
  try {
    const program = join(folder, 'program');
    const objects = await compileObjects(files, folder, options);
    const plus = files.some((file) => languageOf(file) === 'C++');
    const index = plus ? await indexed(folder, options) : [];
    const flags = ['-static', ...index, ...words(options.cflags ?? '')];
    const linked = await call(compiler(plus), [...objects, '-o', program, ...flags], options);
    if (!linked.ok)
      throw new Refusal(
        `${list(files)} can't be linked${linkHint(linked.said, files)}:\n${linked.said}`,
      );
    warn(linked.said);
    return Uint8Array.from(readFileSync(program));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles files one by one into a folder: paths of the objects, in the order of the files. What is an object stays. */
export async function compileObjects(
  files: readonly string[],
  folder: string,
  options: CompileOptions,
): Promise<string[]> {
  const { I: folders = [], D: macros = [], cflags = '' } = options;
  const flags = [
    '-g',
    ...folders.map((each) => `-I${each}`),
    ...macros.map((each) => `-D${each}`),
    ...words(cflags).filter((flag) => !isForLinker(flag)),
    '-idirafter',
    HEADERS,
  ];
  const made = await Promise.all(
    files.map(async (file, i) => {
      const language = languageOf(file);
      if (language === 'object') return { object: file, file, ok: true, said: '' };
      const object = join(folder, `${i}.o`);
      const plus = language === 'C++';
      return {
        object,
        file,
        ...(await call(compiler(plus), ['-c', file, '-o', object, ...flags], options)),
      };
    }),
  );
  const failed = made.filter(({ ok }) => !ok);
  if (failed.length > 0) {
    const said = failed.map((each) => each.said).join('\n');
    throw new Refusal(`${list(failed.map(({ file }) => file))} can't be compiled:\n${said}`);
  }
  for (const { said } of made) warn(said);
  return made.map(({ object }) => object);
}

/**
 * Flags that give a program an index of its unwind tables. What gcc links a static program with, `crtbeginT.o`, registers
 * the tables unsorted, and the first `throw` sorts those of the whole library: five million steps. With `crtbegin.o`
 * in its place libgcc looks into the index, as in a program with shared libraries.
 */
async function indexed(folder: string, options: CompileOptions): Promise<string[]> {
  const { said } = await call(compiler(true), ['-print-file-name=crtbegin.o'], options);
  if (!isAbsolute(said)) return [];
  copyFileSync(said, join(folder, 'crtbeginT.o'));
  return [`-B${folder}/`, '-Wl,--eh-frame-hdr'];
}

/** The command of the compiler for C or C++, with the flags that a variable gives it along. */
function compiler(plus: boolean): string[] {
  const { CC, CXX } = process.env;
  const command = words((plus ? CXX : CC) ?? '');
  return command.length > 0 ? command : [plus ? 'c++' : 'cc'];
}

/** Whether a command ended well, and what it said. */
function call(
  command: string[],
  more: string[],
  { cwd, limited = false }: CompileOptions,
): Promise<{ ok: boolean; said: string }> {
  const [name, ...flags] = limited ? ['sh', '-c', LIMITS, 'sh', ...command] : command;
  const child = spawn(name, [...flags, ...more], { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Refusal(noCompiler(name, errorCode(error)))));
    child.on('close', (code) => {
      if (interrupted()) reject(new Refusal('cancelled', Exit.cancelled));
      resolve({ ok: code === 0, said: said.trimEnd() });
    });
  });
}

function noCompiler(name: string, code: string): string {
  const why = code === 'ENOENT' ? `there is no '${name}' here` : `'${name}' can't be run (${code})`;
  return (
    `C needs a compiler, and ${why}: install gcc or clang, or name one in CC, for C++ in CXX. ` +
    'Units of assembly alone need none'
  );
}

function warn(said: string): void {
  if (said) console.error(said);
}

function list(files: readonly string[]): string {
  return files.length > 1 ? `${files.slice(0, -1).join(', ')} and ${files.at(-1)}` : files[0];
}
