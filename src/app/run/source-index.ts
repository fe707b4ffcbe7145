import type { Image } from '../../assembler/image.ts';
import { lastAtMost } from '../../base/search.ts';
import type { Instruction } from '../../machine/instruction.ts';

/** One source file of an image as the source pane shows it. */
export interface SourceFile {
  path: string;
  /** Its text by lines; line n is at index n - 1. */
  lines: string[];
  /** Instructions, as indices into `Trace.instructions`, by line, each list by address. */
  byLine: Map<number, number[]>;
  /** All of its instructions by address. */
  instructions: number[];
}

/** Where a program's instructions stand in its source. */
export interface SourceIndex {
  /** The routine under study first, then files with code, then headers. */
  files: SourceFile[];
  /** For every instruction an index into `files`, or -1 outside the source. */
  file: Int32Array;
  line: Uint32Array;
}

/** Matches instructions with lines. `first` is the path of the file to list first. */
export function indexSource(
  image: Image,
  instructions: readonly Instruction[],
  first: string,
): SourceIndex {
  const starts = image.lines.map((span) => span.address);
  const files = image.files.map(
    ({ path, text }): SourceFile => ({
      path,
      lines: text.replace(/\n$/, '').split('\n'),
      byLine: new Map(),
      instructions: [],
    }),
  );
  const order = instructions.map((_, i) => i);
  order.sort((a, b) => instructions[a].address - instructions[b].address);
  const spanOf = order.map((i) => {
    const span = image.lines[lastAtMost(starts, instructions[i].address)];
    return span?.code && instructions[i].address < span.address + span.size ? span : undefined;
  });
  const line = new Uint32Array(instructions.length);
  order.forEach((i, at) => {
    const span = spanOf[at];
    if (!span) return;
    const { byLine, instructions: all } = files[span.file];
    line[i] = span.line;
    all.push(i);
    byLine.set(span.line, [...(byLine.get(span.line) ?? []), i]);
  });
  const rank = (file: SourceFile) =>
    file.path === first ? 0 : file.instructions.length > 0 ? 1 : 2;
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  const file = new Int32Array(instructions.length).fill(-1);
  sorted.forEach((entry, index) => {
    for (const i of entry.instructions) file[i] = index;
  });
  return { files: sorted, file, line };
}
