import { nameSymbol } from '../../analysis/words/names.ts';
import type { Image } from '../../assembler/image.ts';
import { derived } from '../../base/derived.ts';
import type { Run } from '../run/run.ts';
import type { SourceFile } from '../run/source-index.ts';
import type { Notation } from '../state/settings.ts';
import { tokeniseC } from './c-tokens.ts';
import { blockComments, type Token, tokenise } from './tokens.ts';

/** One row of the source pane: a source line, or an instruction of the disassembly. */
export interface Row {
  /** Line number, 0 where a row stands for none. */
  line: number;
  /** Its instructions, as indices into the trace's list. */
  instructions: readonly number[];
  /** Those whose executions are counted. */
  counted: readonly number[];
  tokens: readonly Token[];
  /** A line of C. */
  c?: true;
  /** Address and bytes, in a disassembly. */
  address?: number;
  bytes?: string;
}

/** Least characters that an instruction takes before its bytes follow. */
const BEFORE_BYTES = 30;
const NONE: readonly number[] = [];

/**
 * The rows of a listing, each made when it is first drawn: an entry is an instruction (from 0), a line of the
 * source (−line), or a label.
 */
export class Rows {
  readonly #run: Run;
  readonly #file: SourceFile | undefined;
  readonly #notation: Notation;
  readonly #entries: number[] = [];
  readonly #labels = new Map<number, string>();
  readonly #made: Row[] = [];
  readonly #rowOf: Int32Array;
  readonly #rowOfLine = new Map<number, number>();
  readonly #comments: readonly boolean[];
  #width = 0;

  /** @param file undefined for what stands in no source */
  constructor(run: Run, file: SourceFile | undefined, notation: Notation) {
    this.#run = run;
    this.#file = file;
    this.#notation = file || notation === 'intel' ? notation : 'att';
    this.#rowOf = new Int32Array(run.reader.trace.instructions.length).fill(-1);
    const text = file && (notation === 'source' || file.kind === 'C') ? file : undefined;
    this.#comments = text ? blockComments(text.lines) : [];
    if (text) this.#addText(text);
    else this.#addCode(file?.instructions ?? outsideSource(run));
  }

  get length(): number {
    return this.#entries.length;
  }

  /** Of the longest row's text, in characters. */
  get width(): number {
    return this.#width;
  }

  /** The row of an instruction, or -1. */
  rowOf(instruction: number | undefined): number {
    return this.#rowOf[this.#run.source.standsFor[instruction ?? -1]] ?? -1;
  }

  /** The first row of a line, or -1. */
  rowOfLine(line: number): number {
    return this.#rowOfLine.get(line) ?? -1;
  }

  at(index: number): Row {
    this.#made[index] ??= this.#make(index);
    return this.#made[index];
  }

  /** Lines, and in a notation other than the source's what each became. */
  #addText({ lines, byLine }: SourceFile): void {
    lines.forEach((text, i) => {
      const instructions = byLine.get(i + 1) ?? NONE;
      const row = this.#entries.push(-(i + 1)) - 1;
      this.#rowOfLine.set(i + 1, row);
      this.#width = Math.max(this.#width, text.length);
      if (this.#notation === 'source') for (const each of instructions) this.#rowOf[each] = row;
      else this.#addInstructions(instructions);
    });
  }

  #addCode(instructions: readonly number[]): void {
    const { image, instructions: all } = this.#run.reader.trace;
    const named = labelled(image);
    for (const each of instructions) {
      const { address } = all[each];
      if (named.has(address)) {
        const label = nameSymbol(this.#run.reader, address);
        if (label) this.#labels.set(this.#entries.push(0) - 1, label);
      }
      this.#addInstructions([each]);
    }
  }

  #addInstructions(instructions: readonly number[]): void {
    const { instructions: all } = this.#run.reader.trace;
    const syntax = this.#notation === 'intel' ? 'intel' : 'att';
    for (const each of instructions) {
      const row = this.#entries.push(each) - 1;
      this.#rowOf[each] = row;
      const line = this.#lineOf(each);
      if (!this.#rowOfLine.has(line)) this.#rowOfLine.set(line, row);
      const { bytes, [syntax]: text } = all[each];
      this.#width = Math.max(this.#width, Math.max(BEFORE_BYTES, text.length) + 1.5 * bytes.length);
    }
  }

  #lineOf(instruction: number): number {
    return this.#file ? this.#run.source.places[this.#file.kind].line[instruction] : 0;
  }

  #make(index: number): Row {
    const entry = this.#entries[index];
    const label = this.#labels.get(index);
    if (label !== undefined)
      return {
        line: 0,
        instructions: NONE,
        counted: NONE,
        tokens: [{ kind: 'label', text: `${label}:` }],
      };
    return entry < 0 && this.#file ? this.#line(this.#file, -entry) : this.#instruction(entry);
  }

  #line({ lines, byLine, starts, kind }: SourceFile, line: number): Row {
    const cut = kind === 'C' ? tokeniseC : tokenise;
    return {
      line,
      instructions: byLine.get(line) ?? NONE,
      counted: starts.get(line) ?? NONE,
      tokens: cut(lines[line - 1], this.#comments[line - 1]),
      ...(kind === 'C' && { c: true }),
    };
  }

  #instruction(index: number): Row {
    const instruction = this.#run.reader.trace.instructions[index];
    const text = instruction[this.#notation === 'intel' ? 'intel' : 'att'];
    return {
      line: this.#lineOf(index),
      instructions: [index],
      counted: [index],
      tokens: tokenise(text.replace(/,(?! )/g, ', '), false),
      address: instruction.address,
      bytes: instruction.bytes,
    };
  }
}

/** Rows are kept with their run: control goes to and fro between files. */
const known = derived((_: Run) => new Map<string, Rows>());

/** The rows of a file in a notation; without a file those of instructions that stand in no source. */
export function rowsOf(run: Run, file: SourceFile | undefined, notation: Notation): Rows {
  const key = `${notation} ${file?.path ?? ''}`;
  const rows = known(run).get(key) ?? new Rows(run, file, notation);
  known(run).set(key, rows);
  return rows;
}

/** By address what stands in no source. */
const outsideSource = derived(({ reader, source }: Run) => {
  const { instructions } = reader.trace;
  const { assembly, C } = source.places;
  return instructions
    .map((_, i) => i)
    .filter((i) => assembly.file[i] < 0 && C.file[i] < 0 && source.standsFor[i] === i)
    .sort((a, b) => instructions[a].address - instructions[b].address);
});

/** Addresses that have a name. */
const labelled = derived(({ symbols }: Image) => new Set(symbols.map(({ address }) => address)));
