import { assemble } from '../assembler/assemble.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import { type Diagnostic, formatDiagnostic } from '../base/diagnostic.ts';
import { workloadNamed } from '../experiments/workload/workload.ts';
import { type Launch, launch } from '../machine/launch.ts';
import { scenarioOfFile } from '../machine/scenarios/of-file.ts';
import type { Convention } from '../machine/scenarios/routine.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import { pingPong, SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { Refusal } from './exit.ts';
import { findSource, type Source } from './source.ts';

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
export async function findProgram(name: string): Promise<Program> {
  const scenario = SCENARIOS.find((each) => each.name === name) ?? workloadNamed(name);
  const source = findSource(scenario?.routine ?? name);
  if (scenario) return { scenario, files: source.files, source };
  const { image } = await build(source.files, [source.path], source);
  const found = scenarioOfFile(source.path, image.symbols);
  if (found.ok)
    return { scenario: { ...found.scenario, name: source.name }, files: source.files, source };
  const place = found.column ? `${found.line}:${found.column}` : `${found.line}`;
  throw new Refusal(`${name}:${place}: ${found.message}`);
}

/** The run that switches back and forth through a routine. */
export function pingPongProgram(source: Source, convention: Convention): Program {
  const scenario = { ...pingPong(source.path, convention), name: source.name };
  return { scenario, files: source.files, source };
}

/** Assembles a program and lays it out in memory. Warnings go to standard error. */
export async function load({ scenario, files, source }: Program): Promise<Launch> {
  const all = { ...files, ...scenario.texts };
  const { image, warnings } = await build(all, scenario.units, source, scenario.apart);
  for (const warning of warnings) console.error(warning);
  const result = launch(image, scenario);
  if (!result.ok) throw new Refusal(`${source.name}:1: ${result.message}`);
  return result.launch;
}
