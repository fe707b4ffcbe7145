import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findConvention } from '../../machine/shapes/find.ts';
import { type NativeTexts, nativeFolder } from '../../native/native-folder.ts';
import { build } from '../build.ts';
import { findExercise } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { type RoutineOptions, withOptions } from '../program.ts';
import { ROOT } from '../root.ts';
import { findSource, readName } from '../source.ts';

export interface NativeOptions extends RoutineOptions {
  output?: string;
  force: boolean;
}

const TEXTS = `${ROOT}asm/runtime/native`;

/** `swaplab native`: the exit code. */
export async function native(
  text: string,
  exercise: string | undefined,
  { output, force, ...options }: NativeOptions,
): Promise<number> {
  const { name, asked } = readName(text);
  const source = findSource(name, options);
  const { image } = await build(source.files, [source.path], source);
  const entry = image.symbols.find(
    ({ name: each, global }) => global && /^(main|_start)$/.test(each),
  );
  if (entry)
    throw new Refusal(
      `${source.name}:1: it defines ${entry.name}, so it is a program: native takes a routine alone`,
    );
  const wanted = exercise === undefined ? {} : { symbol: switchOf(exercise) };
  const found = findConvention(image, { ...wanted, ...withOptions(source, asked, options) });
  if (!found.ok) throw new Refusal(`${source.name}:1: ${found.message}`);
  const made = nativeFolder(
    {
      name: basename(source.path),
      path: source.path,
      files: source.files,
      flags: source.flags[source.path],
      convention: found.convention,
      words: found.words,
    },
    nativeTexts(),
  );
  if (!made.ok) throw new Refusal(`${source.name}:1: ${made.message}`);
  const folder = output ?? `${basename(source.path).replace(/\.\w+$/, '')}-native`;
  writeFolder(folder, made.files, force);
  console.log(
    `${folder}: ${found.convention.symbol} ${found.words}. Go there and type make run, make check, make measure or make gdb.`,
  );
  return Exit.ok;
}

/** The function that an exercise asks for, if it is a switch. */
function switchOf(name: string): string {
  const { id, contract, symbol } = findExercise(name);
  if (contract.kind !== 'switch')
    throw new Refusal(
      `${id} asks for ${symbol.join(' and ')}, which switch through nothing of their own; ` +
        "native takes exercises of the kind 'switch', and any file with a routine",
    );
  if (contract.calls === 'needed')
    throw new Refusal(
      `${id} gives its routine the word thread_mask, which no C program keeps; native takes the others`,
    );
  return symbol[0];
}

/** The files that are the same for every routine. */
function nativeTexts(): NativeTexts {
  return Object.fromEntries(
    readdirSync(TEXTS).map((name) => [name, readFileSync(join(TEXTS, name), 'utf8')]),
  );
}

/** Writes files into a folder that is new or empty. */
export function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  force: boolean,
): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Refusal(`${folder} is a file; -o names another folder`);
  if (!force && existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal(`${folder} has files in it; -o names another folder, --force writes into it`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
