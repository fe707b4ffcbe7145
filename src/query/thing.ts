import { nameAddress } from '../analysis/words/names.ts';
import { count } from '../base/count.ts';
import { derived } from '../base/derived.ts';
import { hex } from '../base/hex.ts';
import type { Instruction } from '../machine/instruction.ts';
import { functionsOf } from '../trace/functions.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trace } from '../trace/trace.ts';
import { Expressions } from './expression.ts';
import { fieldNamed, objectNamed } from './fields.ts';
import { instructionsLike } from './instructions.ts';
import { isLine, labelled, sourceLine } from './lines.ts';
import { memberNamed } from './members.ts';
import { symbolsNamed } from './names.ts';
import { Problem } from './problem.ts';
import { type Register, registerNamed } from './registers.ts';
import { asField, belowTop, regionStarts } from './shown.ts';
import type { Term } from './term.ts';
import { numberOf } from './tokens.ts';

/** Bytes of memory. */
export interface Bytes {
  address: number;
  size: number;
}

/** Something that steps write, read or execute. */
export interface Thing {
  /** `rbx`, `counter`, `the 16 bytes at 0x4010`. */
  words: string;
  register?: Register;
  bytes?: readonly Bytes[];
  /** Instructions by which it is executed; `entered`: they are where functions begin. */
  code?: (instruction: Instruction, index: number) => boolean;
  entered?: boolean;
}

const NUMBER = String.raw`0x[0-9a-f]+|\d+`;
const RANGE = /^(.+?)\s*\.\.\s*(\+?)\s*(.+)$/is;
const LENGTH = new RegExp(String.raw`^(${NUMBER})\s*\+\s*(${NUMBER})$`, 'i');
const BEHIND = new RegExp(String.raw`^(.+?)\s*([+-])\s*(${NUMBER})$`, 'is');
const SIZED = /^(?:[ui](8|16|32|64))?\s*\[(.*)\]$/s;
/** `-8(%rsp,%rax,4)`. */
const ATT = /^(-?(?:0x[0-9a-f]+|\d+)?)\((%\w+)?(?:,(%\w+)(?:,([1248]))?)?\)$/i;

const starts = derived((trace: Trace) => new Set(functionsOf(trace).map(({ start }) => start)));

/**
 * Finds what a text names, an address as it is at `position`: the first that there is of a register, memory, a line,
 * symbols, an object that a context is saved in, a field; undefined if it names none. `at` is where the text begins in the whole question.
 */
export function thingNamed(
  reader: TraceReader,
  text: string,
  position: number,
  at: number,
): Thing | undefined {
  const register = registerNamed(text);
  if (register) return { words: register.name, register };
  return memoryNamed(reader, text, position, at) ?? placeNamed(reader, text, position, at);
}

/** The value of an address's text at `position`. */
function addressOf(reader: TraceReader, text: string, position: number, at: number): number {
  // As in brackets, names are places here.
  const term = new Expressions(reader, position, `[${text}]`, at - 1).address();
  const value = term.at(position);
  if (value === undefined) throw new Problem(`${text} has no value here`, at);
  return Number(value);
}

function memoryNamed(
  reader: TraceReader,
  text: string,
  position: number,
  at: number,
): Thing | undefined {
  const [, bits, inside] = SIZED.exec(text) ?? [];
  const [, displacement, base, index, scale] = ATT.exec(text) ?? [];
  const parts = [base, index && `${index} * ${scale ?? 1}`, displacement || undefined];
  const sum = inside ?? (base || index ? parts.filter(Boolean).join(' + ') : undefined);
  if (sum !== undefined) {
    const address = addressOf(reader, sum, position, at + text.indexOf('[') + 1);
    const size = Number(bits ?? 64) / 8;
    return { words: `${text} at ${place(reader, address, position)}`, bytes: [{ address, size }] };
  }
  const [, low, plus, high] = RANGE.exec(text) ?? [];
  const [, start, length] = LENGTH.exec(text) ?? [];
  if (low === undefined && start === undefined) return undefined;
  const address = addressOf(reader, low ?? start, position, at);
  const end = high ?? length;
  const to = addressOf(reader, end, position, at + text.lastIndexOf(end));
  const size = plus || length ? to : to - address;
  if (size <= 0) throw new Problem('this range is empty: its end is not in it', at);
  return covered(reader, `${hex(address)}..${hex(address + size)}`, address, size);
}

/** Bytes of memory, and the instructions in them if there are any. */
function covered(reader: TraceReader, words: string, address: number, size: number): Thing {
  const code = ({ address: each, flow }: Instruction) =>
    each >= address && each < address + size && flow !== 'signal';
  return {
    words,
    bytes: [{ address, size }],
    ...(reader.trace.instructions.some(code) && { code }),
  };
}

function placeNamed(
  reader: TraceReader,
  text: string,
  position: number,
  at: number,
): Thing | undefined {
  if (isLine(reader, text)) {
    const line = sourceLine(reader, text, position, at);
    return { words: line.name, code: (_, index) => line.starts.has(index) };
  }
  const symbols = symbolsNamed(reader, text);
  const functions = symbols.filter(({ kind }) => kind === 'function');
  if (functions.length > 0) {
    const addresses = new Set(functions.map(({ address }) => address));
    return {
      words: text,
      code: ({ address, flow }) => addresses.has(address) && flow !== 'signal',
      entered: functions.some(({ address }) => starts(reader.trace).has(address)),
    };
  }
  if (symbols.length > 0) {
    const bytes = symbols.map(({ address, size }) => ({ address, size: Math.max(size, 1) }));
    return { words: text, bytes };
  }
  const label = labelled(reader, text);
  if (label) return { words: text, code: (_, index) => label.has(index) };
  const member = memberNamed(reader, text, at);
  if (member) {
    const from = leads(reader, member.address, position);
    if (from === undefined)
      throw new Problem(
        `${text} leads to no memory from here on; '${text} == 0' follows the pointers at every step`,
        at,
      );
    const bytes = { address: Number(member.address.at(from)), size: Math.max(member.size, 1) };
    const since = from > position ? `, where it leads from step ${count(from)} on` : '';
    return { words: `${text} at ${hex(bytes.address)}${since}`, bytes: [bytes] };
  }
  const field = objectNamed(reader, text) ?? fieldNamed(reader, asField(text), position, at);
  if (field) return { words: field.name, bytes: [field] };
  const list = reader.trace.lists?.find(({ name }) => name === text);
  if (list) return { words: `the head of the ${text}`, bytes: [{ address: list.head, size: 8 }] };
  if (new RegExp(`^(${NUMBER})$`, 'i').test(text))
    return addressed(reader, Number(numberOf(text)), position);
  const onStack = belowTop(reader, text, position);
  if (onStack !== undefined) return addressed(reader, onStack, position);
  const [, name, sign, distance] = BEHIND.exec(text) ?? [];
  if (name === undefined) return undefined;
  const offset = Number(numberOf(distance)) * (sign === '-' ? -1 : 1);
  const [symbol] = symbolsNamed(reader, name);
  const bases = symbol ? [symbol.address] : regionStarts(reader, name);
  if (bases.length < 2) return bases.map((base) => addressed(reader, base + offset, position))[0];
  return { words: text, bytes: bases.map((base) => ({ address: base + offset, size: 8 })) };
}

/** What lies at an address: an instruction, or 8 bytes. */
function addressed(reader: TraceReader, address: number, position: number): Thing {
  const there = reader.trace.instructions.find((each) => each.address === address);
  return covered(reader, place(reader, address, position), address, there?.size || 8);
}

function place(reader: TraceReader, address: number, position: number): string {
  const name = nameAddress(reader, address, position);
  return name ? `${hex(address)} (${name})` : hex(address);
}

/** Instructions by their text; undefined where the run has none like it. */
export function instructionsNamed(reader: TraceReader, text: string): Thing | undefined {
  const code = instructionsLike(reader, text);
  return code && { words: text.trim().replace(/\s+/g, ' '), code };
}

/** The first position from `position` on at which an address leads to memory; undefined if it never does. A pointer
 * may still be null where the question is asked. */
function leads(reader: TraceReader, address: Term, position: number): number | undefined {
  for (let at = position; at <= reader.trace.steps; at = address.to) {
    const value = address.at(at);
    if (value !== undefined && reader.region(Number(value), at)) return at;
  }
  return undefined;
}
