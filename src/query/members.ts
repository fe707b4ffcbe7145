import type { CompiledType } from '../assembler/image.ts';
import { didYouMean } from '../base/suggest.ts';
import type { TraceReader } from '../trace/reader.ts';
import { saveAreas } from '../trace/save-areas.ts';
import { Problem } from './problem.ts';
import { Combined, Constant, MemoryTerm, type Term } from './term.ts';

/** A part of a compiled program's variable, or what it leads to. */
export interface Member {
  name: string;
  address: Term;
  size: number;
  signed: boolean;
}

const STEP = /(->|\.)([A-Za-z_]\w*)|\[(\d+)\]/y;
/** Pointers that are followed, and members without names within each other. */
const DEEPEST = 8;

/**
 * A variable of a program with debug information, and a way from it: `queue.head->next`, `tasks[2].rsp`. As in C, but that
 * `.` follows a pointer, too. Undefined where the text is nothing of the kind; throws a problem where the way ends early.
 */
export function memberNamed(reader: TraceReader, text: string, at: number): Member | undefined {
  const { variables = [], types = [] } = reader.trace.image;
  const [base = ''] = /^[A-Za-z_]\w*(?=\.|->|\[)/.exec(text) ?? [];
  const variable = base && variables.find(({ name }) => name === base);
  if (!variable || !types[variable.type]) return undefined;
  let address: Term = new Constant(BigInt(variable.address));
  let type = types[variable.type];
  let pointers = 0;
  for (let index = base.length; index < text.length; index = STEP.lastIndex) {
    STEP.lastIndex = index;
    const found = STEP.exec(text);
    if (!found) return undefined;
    const [, , wanted, row] = found;
    const before = text.slice(0, index);
    if (type.target !== undefined) {
      if (++pointers > DEEPEST) throw new Problem(`at most ${DEEPEST} pointers are followed`, at);
      address = new MemoryTerm(reader, address, 8, false);
      type = types[type.target];
      if (row !== undefined) address = behind(address, Number(row) * type.size);
    } else if (row !== undefined) {
      if (type.element === undefined) throw new Problem(`${before} has no elements`, at + index);
      type = types[type.element];
      address = behind(address, Number(row) * type.size);
    }
    if (wanted === undefined) continue;
    const member = memberOf(types, type, wanted);
    if (!member) {
      // What a context is saved in has registers for fields as well.
      if (saveAreas(reader).some(({ symbol }) => symbol === before)) return undefined;
      throw new Problem(noMember(before, wanted, type), at + index);
    }
    address = behind(address, member.offset);
    type = member.type;
  }
  return { name: text, address, size: type.size, signed: type.signed ?? false };
}

function behind(address: Term, offset: number): Term {
  return offset === 0 ? address : new Combined([address], (a) => a + BigInt(offset));
}

/** A member by its name, of structures without a name in it, too. */
function memberOf(
  types: readonly CompiledType[],
  { members = [] }: CompiledType,
  wanted: string,
  depth = 0,
): { offset: number; type: CompiledType } | undefined {
  for (const { name, offset, type } of members) {
    if (name === wanted) return { offset, type: types[type] };
    const inner = name === '' && depth < DEEPEST && memberOf(types, types[type], wanted, depth + 1);
    if (inner) return { offset: offset + inner.offset, type: inner.type };
  }
  return undefined;
}

function noMember(before: string, wanted: string, { members = [] }: CompiledType): string {
  const names = members.map(({ name }) => name).filter(Boolean);
  if (names.length === 0) return `${before} has no members that are known`;
  const hint = didYouMean(wanted, names) || `it has ${names.slice(0, 6).join(', ')}`;
  return `${before} has no member '${wanted}'; ${hint}`;
}
