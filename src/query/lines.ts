import { compiledFiles, compiledPath, compiledText } from '../assembler/compiled-texts.ts';
import type { CompiledFile } from '../assembler/image.ts';
import { compiledIndexAt, spanAt } from '../assembler/lookup.ts';
import { derived } from '../base/derived.ts';
import { firstAtLeast } from '../base/search.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trace } from '../trace/trace.ts';
import { suggestion } from './names.ts';
import { Problem } from './problem.ts';

/** A file's lines that have code: by line the instructions, and those that the line begins with. */
type Lines = Map<number, { all: number[]; starts: number[] }>;

const filesOf = derived((trace: Trace) => {
  const { image, instructions } = trace;
  const files = new Map<string, Lines>();
  // Where the text is known it has a name of its own, by which the page shows it.
  const pathOf = (each: CompiledFile) =>
    image.files[compiledText(image)(each)]?.path ?? compiledPath(each);
  const paths = new Map(compiledFiles(image).map((each) => [keyOf(each), pathOf(each)]));
  const order = instructions.map((_, i) => i).filter((i) => instructions[i].flow !== 'signal');
  order.sort((a, b) => instructions[a].address - instructions[b].address);
  const entry = (path: string, line: number) => {
    const lines: Lines = files.get(path) ?? new Map();
    files.set(path, lines);
    const found = lines.get(line) ?? { all: [], starts: [] };
    lines.set(line, found);
    return found;
  };
  for (const i of order) {
    const { address, att } = instructions[i];
    const span = spanAt(image, address);
    if (span?.code) {
      const { all, starts } = entry(image.files[span.file].path, span.line);
      const before = all.length > 0 ? instructions[all[all.length - 1]] : undefined;
      // `.rept` and macros make several of a line, maybe in a row.
      const follows = before && before.address + before.size === address;
      if (!follows || att === instructions[all[0]].att) starts.push(i);
      all.push(i);
    }
    const index = compiledIndexAt(image, address);
    if (index < 0) continue;
    const compiled = image.compiled[index];
    const before = image.compiled[index - 1];
    const goesOn =
      before &&
      before.address + before.size === compiled.address &&
      before.line === compiled.line &&
      before.file === compiled.file;
    const { all, starts } = entry(paths.get(keyOf(compiled)) ?? compiled.file, compiled.line);
    if (all.length === 0 || (compiled.address === address && !compiled.midway && !goesOn))
      starts.push(i);
    all.push(i);
  }
  return files;
});

const keyOf = ({ folder, file }: { folder?: string; file: string }) => `${folder}\0${file}`;

/** The line of an instruction in the file that a person is in: a compiler's, if there is one. */
function fileAt(reader: TraceReader, position: number, line: number): string | undefined {
  const files = filesOf(reader.trace);
  const here = reader.trace.pc[position];
  const found = [...files].filter(([, lines]) =>
    [...lines.values()].some(({ all }) => all.includes(here)),
  );
  return (found.find(([, lines]) => lines.has(line)) ?? found[0])?.[0];
}

/** Whether a text has the form of a line: `prog.S:12`, `:12`; with blanks in it, if there is such a file. */
export function isLine({ trace }: TraceReader, text: string): boolean {
  const [, path] = /^([^:]*):\d+$/.exec(text) ?? [];
  return path !== undefined && (!/\s/.test(path) || filesOf(trace).has(path));
}

/** A line of source, and the instructions that it begins with, or all of its instructions. */
export interface SourceLine {
  /** `lightweight.S:12` */
  name: string;
  all: ReadonlySet<number>;
  starts: ReadonlySet<number>;
}

/**
 * A line by a file's name, as much of its path as it takes to tell it from others, or of the file at `position`.
 * Throws a problem where there is no such file or no code on that line.
 */
export function sourceLine(
  reader: TraceReader,
  text: string,
  position: number,
  at: number,
): SourceLine {
  const [, wanted = '', digits = ''] = /^(.*):(\d+)$/s.exec(text) ?? [];
  const files = filesOf(reader.trace);
  const line = Number(digits);
  const path = wanted === '' ? fileAt(reader, position, line) : pathNamed(reader, wanted, at);
  if (path === undefined)
    throw new Problem('no source is known of the place shown; name the file', at);
  const lines = files.get(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = lines?.get(line);
  if (!found) {
    const numbers = [...(lines?.keys() ?? [])].sort((a, b) => a - b);
    const next = numbers[firstAtLeast(numbers, line)] ?? numbers[numbers.length - 1];
    throw new Problem(
      `line ${line} of ${name} has no code; line ${next} has`,
      at + wanted.length + 1,
    );
  }
  return { name: `${name}:${line}`, all: new Set(found.all), starts: new Set(found.starts) };
}

/** Where a label that only a source knows leads, such as `.Lagain`; several files may have one of the name. */
export function labelled({ trace }: TraceReader, name: string): ReadonlySet<number> | undefined {
  if (!/^\.?[\w$]+$/.test(name)) return undefined;
  const label = new RegExp(`^\\s*(?:[\\w.$]+:\\s*)*${name.replace(/[.$]/g, '\\$&')}:`);
  const found = new Set<number>();
  for (const { path, text } of trace.image.files) {
    const lines = filesOf(trace).get(path);
    if (!lines || !text.includes(`${name}:`)) continue;
    const line = text.split('\n').findIndex((each) => label.test(each)) + 1;
    const next = Math.min(...[...lines.keys()].filter((each) => each >= line));
    if (line > 0) for (const start of lines.get(next)?.starts ?? []) found.add(start);
  }
  return found.size > 0 ? found : undefined;
}

function pathNamed(reader: TraceReader, wanted: string, at: number): string {
  const paths = [...filesOf(reader.trace).keys()];
  if (paths.includes(wanted)) return wanted;
  const found = paths.filter((path) => path.endsWith(`/${wanted}`));
  if (found.length === 1) return found[0];
  if (found.length > 1)
    throw new Problem(`several files are called ${wanted}: ${found.join(', ')}; say which`, at);
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  throw new Problem(
    `no file with code is called '${wanted}'${suggestion(reader, wanted, names)}`,
    at,
  );
}
