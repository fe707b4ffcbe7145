import { instructionText } from '../analysis/words/instruction-text.ts';
import { derived } from '../base/derived.ts';
import type { Instruction } from '../machine/instruction.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trace } from '../trace/trace.ts';

const PREFIX = /^(?:lock|repn?[ez]?|notrack|bnd)\s+(?=\S)/;

/** By instruction: the words that it begins with, prefixes left out. */
const heads = derived((trace: Trace) =>
  trace.instructions.map(({ mnemonic, att, intel }) => [mnemonic, headOf(att), headOf(intel)]),
);

function headOf(text: string): string {
  return /^\S*/.exec(text.replace(PREFIX, ''))?.[0] ?? '';
}

/** Operands however they are written: without blanks and sizes, numbers in decimal. */
function plain(operands: string): string {
  return operands
    .toLowerCase()
    .replace(/\b(?:byte|word|dword|qword|xmmword)(?:\s+ptr)?\b/g, '')
    .replace(/\b(?:0x[0-9a-f]+|[0-9][0-9a-f]*h)\b/g, (number) =>
      String(BigInt(number.endsWith('h') ? `0x${number.slice(0, -1)}` : number)),
    )
    .replace(/\s+/g, '');
}

/**
 * Tells instructions by a text: the mnemonic with or without its size, and operands from the first on as AT&T or Intel
 * writes them, where `*` stands for anything. Undefined if no instruction of the run is like it.
 */
export function instructionsLike(
  reader: TraceReader,
  text: string,
): ((instruction: Instruction, index: number) => boolean) | undefined {
  const [, head, rest] =
    /^(\S+)\s*(.*)$/s.exec(text.trim().toLowerCase().replace(PREFIX, '')) ?? [];
  if (head === undefined) return undefined;
  const begins = heads(reader.trace).map((words) => words.includes(head));
  if (!begins.includes(true)) return undefined;
  if (rest === '') return (_, index) => begins[index];
  const pattern = plain(rest)
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const operands = new RegExp(`^${pattern}(?:,.*)?$`);
  const fits = (whole: string) =>
    operands.test(plain(whole.replace(PREFIX, '').replace(/^\S*/, '')));
  const like = reader.trace.instructions.map(
    (instruction, index) =>
      begins[index] &&
      (fits(instruction.att) ||
        fits(instruction.intel) ||
        fits(instructionText(reader, instruction, 'att')) ||
        fits(instructionText(reader, instruction, 'intel'))),
  );
  return like.includes(true) ? (_, index) => like[index] : undefined;
}
