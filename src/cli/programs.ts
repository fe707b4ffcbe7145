import { existsSync } from 'node:fs';
import { isElf } from '../elf/foreign.ts';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { isRunFile } from '../trace/run-file.ts';
import { type CompileOptions, compileProgram } from './compile/compile.ts';
import { needsCompiler } from './compile/language.ts';
import { Refusal } from './exit.ts';
import { elfProgram, findProgram, type Program, type RoutineOptions } from './program.ts';
import { projectProgram } from './project.ts';
import { readStart } from './read-program.ts';
import { readSavedRun, savedProgram } from './saved-run.ts';
import { suggestion } from './source.ts';
import { refuseWrongFile } from './wrong-file.ts';

/** What a command line says of what is to be run besides its files. */
export interface ProgramOptions extends RoutineOptions, CompileOptions {}

/** What the names on a command line stand for together: one program of all files, or, of one name alone, a saved run,
 * a scenario or a routine. */
export async function programOf(
  names: readonly string[],
  options: ProgramOptions,
): Promise<Program> {
  for (const name of names) refuseWrongFile(name);
  if (names.some((name) => needsCompiler(name))) {
    const missing = names.find((name) => !existsSync(name));
    if (missing) throw new Refusal(`${missing}: no such file; ${suggestion(missing)}`);
    return elfProgram(mainOf(names), await compileProgram(names, options));
  }
  if (options.cflags !== undefined)
    throw new Refusal('--cflags is for files in C and C++; -I and -D are for assembly, too');
  const [name] = names;
  if (names.length > 1) {
    for (const each of names) refuseWhole(each);
    return projectProgram(names, options);
  }
  const saved = await readSavedRun(name);
  return saved ? savedProgram(name, saved) : findProgram(name, options);
}

/** Refuses what is whole already among the files of a program. */
function refuseWhole(name: string): void {
  const start = readStart(name);
  const what =
    (start && isElf(start) && 'a linked program') ||
    (start && isRunFile(start) && 'a saved run') ||
    (SCENARIOS.some((each) => each.name === name) && 'a scenario');
  if (what) throw new Refusal(`${name} is ${what}: it is run by itself, without other files`);
}

/** Whether a name may stand for a source text of assembly, or for a routine of the lab. */
export function isSourceText(name: string): boolean {
  const start = readStart(name);
  return !needsCompiler(name) && !(start && (isElf(start) || isRunFile(start)));
}

/** What a program of several files is called by: the file that is called main, else the first. */
function mainOf(names: readonly string[]): string {
  return names.find((name) => /(^|\/)main\.[^/]*$/.test(name)) ?? names[0];
}
