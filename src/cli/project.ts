import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { programOfFile } from '../machine/scenarios/of-file.ts';
import { build } from './build.ts';
import { Refusal } from './exit.ts';
import { type Program, type RoutineOptions, routineProgram, withOptions } from './program.ts';
import { findSource } from './source.ts';

/** A program of several units of assembly, which the lab assembles and links: it begins at the `_start` or, lacking
 * that, at the `main` of one of them; with neither, one of them defines a routine to switch through. */
export async function projectProgram(
  names: readonly string[],
  options: RoutineOptions,
): Promise<Program> {
  const all = names.map((name) => findSource(name, options));
  const paths = all.map(({ path }) => path);
  const twice = paths.findIndex((path, i) => paths.indexOf(path) < i);
  if (twice >= 0) throw new Refusal(`${names[twice]} is named twice`);
  const files: SourceFiles = Object.assign({}, ...all.map((each) => each.files));
  const flags: FlagsByUnit = Object.assign({}, ...all.map((each) => each.flags));
  const sources = all.map((source) => ({ ...source, files, flags }));
  const { image } = await build(files, paths, sources[0]);
  const asked = withOptions(sources[0], {}, options);
  const entry = ['_start', 'main']
    .map((wanted) => {
      const named = image.symbols.filter(({ name }) => name === wanted);
      return named.find(({ global }) => global) ?? named[0];
    })
    .find((found) => found);
  const others = (path: string) => paths.filter((each) => each !== path);
  if (asked.symbol || asked.shape || !entry) {
    const [first, ...rest] = sources;
    return routineProgram(first, image, asked, rest);
  }
  const source = sources.find(({ path }) => path === entry.place.file) ?? sources[0];
  const found = programOfFile(source.path, [entry], others(source.path));
  if (!found?.ok) throw new Refusal(`${source.name}:${found?.line}: ${found?.message}`);
  return { scenario: { ...found.scenario, name: source.name }, files, source };
}
