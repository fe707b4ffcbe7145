import { nameSymbol } from '../../analysis/words/names.ts';
import type { Run } from '../run/run.ts';
import type { SourceFile } from '../run/source-index.ts';
import type { Notation } from '../state/settings.ts';
import { blockComments, type Token, tokenise } from './tokens.ts';

/** One row of the source pane: a source line, or an instruction of the disassembly. */
export interface Row {
  /** Line number, 0 where a row stands for none. */
  line: number;
  /** Its instructions, as indices into the trace's list. */
  instructions: readonly number[];
  tokens: readonly Token[];
  /** Address and bytes, in a disassembly. */
  address?: number;
  bytes?: string;
}

/** The rows of a file in a notation. */
export function rowsOf(run: Run, file: SourceFile, notation: Notation): Row[] {
  return notation === 'source' ? sourceRows(file) : disassembly(run, file.instructions, notation);
}

/** The rows for instructions that stand in no source file. */
export function unsourcedRows(run: Run, notation: Notation): Row[] {
  const outside = [...run.source.file.keys()].filter((i) => run.source.file[i] < 0);
  const { instructions } = run.reader.trace;
  outside.sort((a, b) => instructions[a].address - instructions[b].address);
  return disassembly(run, outside, notation === 'intel' ? 'intel' : 'att');
}

const NONE: readonly number[] = [];

function sourceRows(file: SourceFile): Row[] {
  const comments = blockComments(file.lines);
  return file.lines.map((text, i) => ({
    line: i + 1,
    instructions: file.byLine.get(i + 1) ?? NONE,
    tokens: tokenise(text, comments[i]),
  }));
}

function disassembly(run: Run, instructions: readonly number[], notation: 'att' | 'intel'): Row[] {
  return instructions.flatMap((index) => {
    const instruction = run.reader.trace.instructions[index];
    const row: Row = {
      line: run.source.line[index],
      instructions: [index],
      tokens: tokenise(instruction[notation].replace(/,(?! )/g, ', '), false),
      address: instruction.address,
      bytes: instruction.bytes,
    };
    const name = nameSymbol(run.reader, instruction.address);
    if (!name || name.includes(' + ')) return [row];
    const label: Token[] = [{ kind: 'label', text: `${name}:` }];
    return [{ line: 0, instructions: NONE, tokens: label }, row];
  });
}
