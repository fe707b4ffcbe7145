import { assemble } from '../assembler/assemble.ts';
import { type Diagnostic, formatDiagnostic } from '../assembler/diagnostic.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import { type Launch, launch } from '../machine/launch.ts';
import { CONVENTIONS, type Convention } from '../machine/routine.ts';
import type { Scenario } from '../machine/scenario.ts';
import { pingPong, SCENARIOS } from '../machine/scenarios.ts';
import { Refusal } from './exit.ts';
import { findSource, type Source } from './source.ts';

const START = 'asm/runtime/start.S';

/** Something that can be assembled and run. */
export interface Program {
  scenario: Scenario;
  files: SourceFiles;
  /** How messages call the unit under study, and its key in `files`. */
  source: { name: string; path: string };
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
): Promise<Built> {
  const result = await assemble({ files, units });
  const format = (diagnostic: Diagnostic) =>
    formatDiagnostic(
      diagnostic.file === source.path ? { ...diagnostic, file: source.name } : diagnostic,
    );
  if (!result.ok) throw new Refusal(result.diagnostics.map(format).join('\n'));
  return { image: result.image, warnings: result.warnings.map(format) };
}

/** The convention of a routine, by the symbol that its image defines. */
export function conventionOf(image: Image): Convention | undefined {
  return CONVENTIONS.find(({ symbol }) =>
    image.symbols.some(({ name, global }) => name === symbol && global),
  );
}

/** A scenario by name; a routine of the lab or a file by what it defines. */
export async function findProgram(name: string): Promise<Program> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  const source = findSource(scenario?.routine ?? name);
  if (scenario) return { scenario, files: source.files, source };
  const { image } = await build(source.files, [source.path], source);
  const entry = ['_start', 'main']
    .map((wanted) => image.symbols.find((symbol) => symbol.name === wanted))
    .find((symbol) => symbol);
  if (entry && !entry.global) {
    const place = `${name}:${entry.place.line}:${entry.place.column}`;
    throw new Refusal(`${place}: '${entry.name}' is not global; add '.globl ${entry.name}'`);
  }
  if (entry) return program(source, entry.name === 'main' ? [START, source.path] : [source.path]);
  const convention = conventionOf(image);
  if (!convention) throw new Refusal(`${name}:1: ${nothingToRun()}`);
  return pingPongProgram(source, convention);
}

function nothingToRun(): string {
  const routines = CONVENTIONS.map((each) => `'${each.symbol}'`).join(' or ');
  return `no entry: the file defines neither '_start' nor 'main', nor a routine ${routines} to switch through; add one of them with '.globl'`;
}

function program(source: Source, units: string[]): Program {
  const { name, path: routine, files } = source;
  const contexts = [{ name: 'A' }];
  return {
    scenario: { name, title: name, summary: '', units, routine, entry: '_start', contexts },
    files,
    source,
  };
}

/** The run that switches back and forth through a routine. */
export function pingPongProgram(source: Source, convention: Convention): Program {
  const scenario = { ...pingPong(source.path, convention), name: source.name };
  return { scenario, files: source.files, source };
}

/** Assembles a program and lays it out in memory. Warnings go to standard error. */
export async function load({ scenario, files, source }: Program): Promise<Launch> {
  const { image, warnings } = await build(files, scenario.units, source);
  for (const warning of warnings) console.error(warning);
  const result = launch(image, scenario);
  if (!result.ok) throw new Refusal(`${source.name}:1: ${result.message}`);
  return result.launch;
}
