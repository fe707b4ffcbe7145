import { assemble } from '../assembler/assemble.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import { type Diagnostic, formatDiagnostic } from '../base/diagnostic.ts';
import { workloadNamed } from '../experiments/workload/workload.ts';
import type { Launch } from '../machine/launch.ts';
import { launchScenario } from '../machine/launch-scenario.ts';
import { programOfFile } from '../machine/scenarios/of-file.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import { pingPong, SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { type Asked, findConvention } from '../machine/shapes/find.ts';
import { Refusal } from './exit.ts';
import { findSource, labFiles, readName, type Source } from './source.ts';

/** What the command line says of a routine besides its file. */
export interface RoutineOptions {
  /** The function that switches, or two with a comma between them. */
  symbol?: string;
  /** How it is called: clauses of a shape. */
  as?: string;
}

/** Something that can be assembled and run. */
export interface Program {
  scenario: Scenario;
  files: SourceFiles;
  /** How messages call the unit under study, and its key in `files`. */
  source: { name: string; path: string };
  called?: Called;
}

/** An image, and the warnings that came with it as lines. */
export interface Built {
  image: Image;
  warnings: string[];
}

/** Assembles and links units of `files`; messages call the unit `source.path` by `source.name`. */
export async function build(
  files: SourceFiles,
  units: string[],
  source: { name: string; path: string },
  apart = false,
): Promise<Built> {
  const result = await assemble({ files, units, ...(apart && { apart: source.path }) });
  const format = (diagnostic: Diagnostic) =>
    formatDiagnostic(
      diagnostic.file === source.path ? { ...diagnostic, file: source.name } : diagnostic,
    );
  if (!result.ok) throw new Refusal(result.diagnostics.map(format).join('\n'));
  return { image: result.image, warnings: result.warnings.map(format) };
}

/** A scenario by name, also a workload's of an experiment; a routine of the lab or a file by what it
 * defines. */
export async function findProgram(text: string, options: RoutineOptions = {}): Promise<Program> {
  const scenario = SCENARIOS.find((each) => each.name === text) ?? workloadNamed(text);
  const { name, asked: named } = readName(text);
  const source = findSource(scenario?.routine ?? name);
  if (scenario) return { scenario, files: source.files, source };
  const asked = withOptions(source, named, options);
  const { image } = await build(source.files, [source.path], source);
  const isAsked = asked.symbol !== undefined || asked.shape !== undefined;
  const found = isAsked ? undefined : programOfFile(source.path, image.symbols);
  if (!found) return routineProgram(source, image, asked);
  if (found.ok)
    return { scenario: { ...found.scenario, name: source.name }, files: source.files, source };
  const place = found.column ? `${found.line}:${found.column}` : `${found.line}`;
  throw new Refusal(`${name}:${place}: ${found.message}`);
}

/** What a name says beside the file counts more than the options, which are for files only. */
function withOptions({ path }: Source, named: Asked, { symbol, as: shape }: RoutineOptions): Asked {
  if (Object.hasOwn(labFiles(), path)) return named;
  return { ...(symbol && { symbol }), ...(shape && { shape }), ...named };
}

/** How the routine of a program is called. */
export interface Called {
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
  const source = findSource(name);
  const { image } = await build(source.files, [source.path], source);
  return routineProgram(source, image, withOptions(source, asked, options));
}

async function routineProgram(source: Source, image: Image, asked: Asked): Promise<RoutineProgram> {
  const found = findConvention(image, asked);
  if (!found.ok) throw new Refusal(`${source.name}:1: ${found.message}`);
  const { convention, words } = found;
  const scenario = { ...pingPong(source.path, convention), name: source.name };
  const { symbol, texts } = convention;
  const called = { symbol, shape: words, observed: texts !== undefined };
  return { scenario, files: source.files, source, called };
}

/** Assembles a program and lays it out in memory. Warnings go to standard error. */
export async function load({ scenario, files, source }: Program): Promise<Launch> {
  const all = { ...files, ...scenario.texts };
  const { image, warnings } = await build(all, scenario.units, source, scenario.apart);
  for (const warning of warnings) console.error(warning);
  const result = launchScenario(image, scenario);
  if (!result.ok) throw new Refusal(`${source.name}:1: ${result.message}`);
  return result.launch;
}
