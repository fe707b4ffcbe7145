import { spanAt } from '../../assembler/lookup.ts';
import type { Instruction } from '../../machine/instruction.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { nameSymbol } from './names.ts';

type Syntax = 'att' | 'intel';

/** Texts of instructions, which the page asks for again with every frame it draws. */
const known = {
  att: new WeakMap<Instruction, string>(),
  intel: new WeakMap<Instruction, string>(),
};

/**
 * An instruction's text with names as in the source: `jae .Lerror` for `jae 0x401130`,
 * `leaq context_a(%rip), %rdi` for `leaq 0x1ff7(%rip), %rdi`.
 */
export function instructionText(
  reader: TraceReader,
  instruction: Instruction,
  syntax: Syntax,
): string {
  const texts = known[syntax];
  const text = texts.get(instruction) ?? named(reader, instruction, syntax);
  texts.set(instruction, text);
  return text;
}

/** A jump or call of a source, and its one operand: `jnz 1b`. */
const DIRECT = /^\s*(?:[\w.$]+:\s*)?(?:j[a-z]{1,4}|callq?|loop[a-z]*)\s+([\w.$]+)\s*(?:$|[;#/])/;

/** A name relative to rip in a source, in either syntax. */
const RELATIVE = /(?<![\w.$+-])([a-z_.$][\w.$]*)\(%rip\)|\[\s*rip\s*\+\s*([a-z_.$][\w.$]*)\s*\]/i;

function named(reader: TraceReader, instruction: Instruction, syntax: Syntax): string {
  const text = instruction[syntax];
  if (instruction.target !== undefined) {
    const name = nameOf(reader, instruction, instruction.target, DIRECT);
    return name ? text.replace(/0x[0-9a-f]+$/, name) : text;
  }
  const from = instruction.address + instruction.size;
  const at = (distance: string) =>
    nameOf(reader, instruction, from + Number(distance), RELATIVE)?.replaceAll(' ', '');
  return syntax === 'att'
    ? text.replace(/(-?)(\w+)\(%rip\)/, (all, sign, distance) => {
        const name = at(`${sign}${Number(distance)}`);
        return name ? `${name}(%rip)` : all;
      })
    : text.replace(/\brip ([+-]) (\w+)\]/, (all, sign, distance) => {
        const name = at(`${sign}${Number(distance)}`);
        return name ? `rip + ${name}]` : all;
      });
}

/** A symbol's name; else what the source has, such as a local label; else a symbol and a distance. */
function nameOf(
  reader: TraceReader,
  instruction: Instruction,
  address: number,
  operand: RegExp,
): string | undefined {
  const symbol = nameSymbol(reader, address);
  if (symbol && !symbol.includes(' ')) return symbol;
  const written = operand.exec(sourceLine(reader, instruction));
  return written?.[1] ?? written?.[2] ?? symbol;
}

/** The line of source that an instruction comes from; empty where there is none. */
function sourceLine(reader: TraceReader, { address }: Instruction): string {
  const { image } = reader.trace;
  const span = spanAt(image, address);
  return span ? (image.files[span.file].text.split('\n')[span.line - 1] ?? '') : '';
}
