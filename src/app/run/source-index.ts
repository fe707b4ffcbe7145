import { compiledText } from '../../assembler/compiled-texts.ts';
import type { Image } from '../../assembler/image.ts';
import { compiledIndexAt, spanAt } from '../../assembler/lookup.ts';
import type { Instruction } from '../../machine/instruction.ts';

/** What a file is to a program: assembled, or read by a compiler. */
export type SourceKind = 'assembly' | 'C';

/** One source file of an image as the source pane shows it. */
export interface SourceFile {
  path: string;
  kind: SourceKind;
  /** Its text by lines; line n is at index n - 1. */
  lines: string[];
  /** Instructions, as indices into `Trace.instructions`, by line, each list by address. */
  byLine: Map<number, number[]>;
  /** Those of `byLine` that a line begins with: the first one, or in C wherever control comes from another line. */
  starts: Map<number, number[]>;
  /** All of its instructions by address. */
  instructions: number[];
}

/** For every instruction an index into `SourceIndex.files`, or -1, and the line. */
interface Places {
  file: Int32Array;
  line: Uint32Array;
}

/** Where a program's instructions stand in its sources. */
export interface SourceIndex {
  /** The routine under study first, then files with code, then headers. */
  files: SourceFile[];
  places: Readonly<Record<SourceKind, Places>>;
  /** By instruction: itself, or for a signal's arrival the instruction that it comes before, which stands for it. */
  standsFor: Uint32Array;
}

/** A line that an instruction comes from; `file` is an index into `Image.files`. */
interface Found {
  file: number;
  line: number;
  starts: boolean;
}

/** Matches instructions with lines. `first` is the path of the file to list first. */
export function indexSource(
  image: Image,
  instructions: readonly Instruction[],
  first: string,
): SourceIndex {
  const files = image.files.map(
    ({ path, text }): SourceFile => ({
      path,
      kind: 'assembly',
      lines: text.replace(/\n$/, '').split('\n'),
      byLine: new Map(),
      starts: new Map(),
      instructions: [],
    }),
  );
  const assembled = new Set(image.lines.map(({ file }) => file));
  const order = instructions.map((_, i) => i);
  order.sort((a, b) => instructions[a].address - instructions[b].address);
  for (const i of order) {
    const { address, flow } = instructions[i];
    if (flow === 'signal') continue;
    const span = spanAt(image, address);
    if (span?.code) add(files[span.file], i, { ...span, starts: false });
    const compiled = compiledLineAt(image, address);
    // What names itself as a compiler's source is assembly all the same.
    if (!compiled || assembled.has(compiled.file)) continue;
    files[compiled.file].kind = 'C';
    add(files[compiled.file], i, compiled);
  }
  const rank = (file: SourceFile) =>
    file.path === first ? 0 : file.instructions.length > 0 ? 1 : 2;
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  const standsFor = standIns(instructions);
  return {
    files: sorted,
    places: {
      assembly: placesIn(sorted, 'assembly', standsFor),
      C: placesIn(sorted, 'C', standsFor),
    },
    standsFor,
  };
}

function standIns(instructions: readonly Instruction[]): Uint32Array {
  const real = new Map<number, number>();
  instructions.forEach(({ address, flow }, i) => {
    if (flow !== 'signal' && !real.has(address)) real.set(address, i);
  });
  return Uint32Array.from(instructions, ({ address, flow }, i) =>
    flow === 'signal' ? (real.get(address) ?? i) : i,
  );
}

function add(file: SourceFile, instruction: number, { line, starts }: Found): void {
  file.instructions.push(instruction);
  const same = file.byLine.get(line);
  if (same) same.push(instruction);
  else file.byLine.set(line, [instruction]);
  const begins = file.starts.get(line);
  if (!begins) file.starts.set(line, [instruction]);
  else if (starts) begins.push(instruction);
}

/** The line of C of an address, if its text is in the image. */
function compiledLineAt(image: Image, address: number): Found | undefined {
  const index = compiledIndexAt(image, address);
  if (index < 0) return undefined;
  const { compiled } = image;
  const span = compiled[index];
  const file = compiledText(image)(span);
  if (file < 0) return undefined;
  const before = compiled[index - 1];
  const goesOn =
    before !== undefined &&
    before.address + before.size === span.address &&
    before.line === span.line &&
    before.file === span.file;
  return { file, line: span.line, starts: span.address === address && !span.midway && !goesOn };
}

function placesIn(files: readonly SourceFile[], kind: SourceKind, standsFor: Uint32Array): Places {
  const file = new Int32Array(standsFor.length).fill(-1);
  const line = new Uint32Array(standsFor.length);
  files.forEach((each, index) => {
    if (each.kind !== kind) return;
    for (const [number, all] of each.byLine)
      for (const i of all) {
        file[i] = index;
        line[i] = number;
      }
  });
  standsFor.forEach((other, i) => {
    file[i] = file[other];
    line[i] = line[other];
  });
  return { file, line };
}

/** The file and line of an instruction, in the kind of source wanted if it has one, else in the other. */
export function placeOf(
  { files, places }: SourceIndex,
  instruction: number,
  wanted: SourceKind,
): { path: string; line: number } | undefined {
  for (const kind of wanted === 'C' ? (['C', 'assembly'] as const) : (['assembly', 'C'] as const)) {
    const { file, line } = places[kind];
    const found = files[file[instruction]];
    if (found) return { path: found.path, line: line[instruction] };
  }
  return undefined;
}
