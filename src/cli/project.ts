import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { ownProgram, START } from '../machine/scenarios/of-file.ts';
import { Refusal } from './exit.ts';
import { build, type Program } from './program.ts';
import { findSource, type Source, type SourceOptions } from './source.ts';

/** A program of several units of assembly, which the lab assembles and links: it begins at the `_start` or, lacking
 * that, at the `main` of one of them. */
export async function projectProgram(
  names: readonly string[],
  options: SourceOptions,
): Promise<Program> {
  const sources = names.map((name) => findSource(name, options));
  const paths = sources.map(({ path }) => path);
  const twice = paths.findIndex((path, i) => paths.indexOf(path) < i);
  if (twice >= 0) throw new Refusal(`${names[twice]} is named twice`);
  const files: SourceFiles = Object.assign({}, ...sources.map((each) => each.files));
  const flags: FlagsByUnit = Object.assign({}, ...sources.map((each) => each.flags));
  const { image } = await build(files, paths, { ...sources[0], flags });
  const named = (wanted: string) => image.symbols.filter(({ name }) => name === wanted);
  const entries = [...named('_start'), ...named('main')];
  const entry = entries.find(({ global }) => global);
  if (!entry) throw new Refusal(noEntry(sources, entries[0]));
  const source = sources.find(({ path }) => path === entry.place.file) ?? sources[0];
  const units = entry.name === 'main' ? [START, ...paths] : paths;
  const scenario = { ...ownProgram(source.path, units, entry.name), name: source.name };
  return { scenario, files, source: { ...source, flags } };
}

function noEntry(
  sources: readonly Source[],
  local: { name: string; place: { file: string; line: number } } | undefined,
): string {
  if (local)
    return `${local.place.file}:${local.place.line}: '${local.name}' is not global; add '.globl ${local.name}'`;
  const names = sources.map(({ name }) => name).join(', ');
  return (
    `${names}: none of them defines '_start' or 'main', where a program begins; ` +
    "a routine to switch through is run by itself: 'swaplab run FILE'"
  );
}
