import { existsSync } from 'node:fs';
import type { Image, SourceFiles } from '../assembler/image.ts';
import { symbolNamed } from '../assembler/lookup.ts';
import { imageOf } from '../machine/image-of.ts';
import type { Launch } from '../machine/launch.ts';
import { launchScenario } from '../machine/launch-scenario.ts';
import type { Asked } from '../machine/scenarios/asked.ts';
import { findScenario } from '../machine/scenarios/find.ts';
import { mapPaths, parseName, type ScenarioName } from '../machine/scenarios/name.ts';
import { elfScenario } from '../machine/scenarios/of-elf.ts';
import { programOfFile } from '../machine/scenarios/of-file.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import { pingPong, SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { findConvention } from '../machine/shapes/find.ts';
import { fork } from '../trace/fork.ts';
import { readTrace } from '../trace/reader.ts';
import type { SavedRun } from '../trace/run-file.ts';
import { build, lines, type UnderStudy } from './build.ts';
import { withTextsFound } from './compiled-text.ts';
import { Refusal } from './exit.ts';
import { readProgram } from './read-program.ts';
import {
  findSource,
  labFiles,
  readName,
  type Source,
  type SourceOptions,
  suggestion,
} from './source.ts';

/** What the command line says of a routine besides its file. */
export interface RoutineOptions extends SourceOptions {
  /** The function that switches, or two with a comma between them. */
  symbol?: string;
  /** How it is called: clauses of a shape. */
  as?: string;
}

/** Something that can be assembled and run. */
export interface Program {
  scenario: Scenario;
  files: SourceFiles;
  source: UnderStudy;
  called?: Called;
  /** The file that it was saved in, and the run as it was recorded. */
  saved?: { name: string; run: SavedRun };
  /** It is to be recorded again even so. */
  again?: boolean;
}

/** What a name stands for: a scenario of the lab or of an experiment, a routine of the lab or a file by
 * what it defines, or any of them with a text in the place of another. */
export async function findProgram(text: string, options: RoutineOptions = {}): Promise<Program> {
  const sources: (Source & { asked: Asked })[] = [];
  const given = nameOf(text);
  const linked = given.kind === 'program' ? readProgram(given.path) : undefined;
  if (given.kind === 'program' && linked) return elfProgram(given.path, linked);
  const name = mapPaths(given, (path) => {
    const { name: file, asked } = readName(path);
    const source = findSource(file, options);
    sources.push({ ...source, asked: withOptions(source, asked, options) });
    return source.path;
  });
  const files: SourceFiles = Object.assign({ ...labFiles() }, ...sources.map((each) => each.files));
  const sourceAt = (path: string) => sources.find((each) => each.path === path);
  let called: Called | undefined;
  const found = await findScenario(name, {
    has: async (path) => path in files,
    async ofFile(path, named) {
      const source = sourceAt(path);
      if (!source) return undefined;
      const { image } = await build(files, [path], source);
      const asked = { ...source.asked, ...named };
      const { symbol, shape } = asked;
      const program = symbol || shape ? undefined : programOfFile(path, image.symbols);
      if (program) return program;
      const routine = await routineProgram(source, image, asked);
      called = routine.called;
      return { ok: true, scenario: routine.scenario };
    },
    async workload(parameters) {
      const { workloadOf } = await import('../experiments/workload/workload.ts');
      return workloadOf(parameters);
    },
  });
  if (!found) throw new Refusal(`${text}: no such file, routine or scenario; ${suggestion(text)}`);
  if (!found.ok) {
    const place = found.column ? `${found.line}:${found.column}` : `${found.line}`;
    throw new Refusal(`${sourceAt(found.path)?.name}:${place}: ${found.message}`);
  }
  const { scenario } = found;
  const { routine } = scenario;
  const source = sourceAt(routine) ?? { name: routine, path: routine, flags: {} };
  return {
    scenario: { ...scenario, name: shownName(name, scenario, source.name, text) },
    files,
    source,
    ...(called && { called }),
  };
}

/** A program that a linker has made. */
export function elfProgram(path: string, bytes: Uint8Array): Program {
  const scenario = { ...elfScenario(path, bytes), name: path };
  return { scenario, files: {}, source: { name: path, path, flags: {}, linked: true } };
}

/** What reports call a program: a file by its own name, anything else as it was asked for. */
function shownName({ kind }: ScenarioName, scenario: Scenario, file: string, text: string): string {
  if (kind === 'shipped' || kind === 'workload') return scenario.name;
  return kind === 'program' ? file : text;
}

/** A file that exists is meant whatever its name looks like, unless the lab ships a scenario of that name. */
function nameOf(text: string): ScenarioName {
  const name = parseName(text);
  const shipped = SCENARIOS.some((each) => each.name === text);
  const isFile = !shipped && (name.kind === 'shipped' || existsSync(text));
  return isFile ? { kind: 'program', path: text } : name;
}

/** What a name says beside the file counts more than the options, which are for files only. */
export function withOptions(
  { path }: Source,
  named: Asked,
  { symbol, as: shape }: RoutineOptions,
): Asked {
  if (Object.hasOwn(labFiles(), path)) return named;
  return { ...(symbol && { symbol }), ...(shape && { shape }), ...named };
}

/** How the routine of a program is called. */
interface Called {
  symbol: string;
  /** `saves into rdi, resumes from rsi` */
  shape: string;
  /** The shape was seen, not known by the symbol's name. */
  observed: boolean;
}

export type RoutineProgram = Program & { called: Called };

/** The run that switches back and forth through a routine of the lab or a file. */
export async function findRoutineProgram(
  text: string,
  options: RoutineOptions,
): Promise<RoutineProgram> {
  const { name, asked } = readName(text);
  const source = findSource(name, options);
  const { image } = await build(source.files, [source.path], source);
  return routineProgram(source, image, withOptions(source, asked, options));
}

/** The run through a routine that one of the sources defines, linked with the `others`. */
export async function routineProgram(
  first: Source,
  image: Image,
  asked: Asked,
  others: readonly Source[] = [],
): Promise<RoutineProgram> {
  const found = findConvention(image, asked);
  const hint = found.offers.length > 1 ? `\n--symbol NAME says which, or ${first.name}:NAME` : '';
  if (!found.ok) throw new Refusal(`${first.name}:1: ${found.message}${hint}`);
  const { convention, words } = found;
  const { symbol, texts } = convention;
  const home = symbolNamed(image, symbol.split(',')[0])?.place.file;
  const all = [first, ...others];
  const source = all.find(({ path }) => path === home) ?? first;
  const companions = all.filter((each) => each !== source).map(({ path }) => path);
  const scenario = { ...pingPong(source.path, convention, companions), name: source.name };
  const called = { symbol, shape: words, observed: texts !== undefined };
  return { scenario, files: first.files, source: { ...source, flags: first.flags }, called };
}

/** Makes a program's image and lays it out in memory. Warnings go to standard error. */
export async function load({ scenario, files, source, saved }: Program): Promise<Launch> {
  if (saved?.run.resumed) return resume(saved.run);
  const made = await imageOf(scenario, files, { flags: source.flags });
  if (!made.ok) {
    const said = scenario.elf
      ? made.diagnostics.map(({ message }) => message)
      : lines(made.diagnostics, source);
    throw new Refusal(said.join('\n'));
  }
  for (const warning of lines(made.warnings, source)) console.error(warning);
  const image = saved ? made.image : withTextsFound(made.image, source.path);
  const result = launchScenario(image, made.scenario);
  if (!result.ok) throw new Refusal(`${source.name}:1: ${result.message}`);
  return result.launch;
}

/** Where a saved run began that had gone on from a state. */
function resume({ trace }: SavedRun): Launch {
  const start = fork(readTrace(trace), 0);
  if (!start.ok) throw new Error(start.message);
  return start.launch;
}
