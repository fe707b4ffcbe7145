import { didYouMean } from '../../base/suggest.ts';
import { combine } from '../expression.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Unit } from '../unit.ts';
import { emptyMemory, type MemoryOperand, type Operand } from './operand.ts';
import { addressWidth, REGISTER_NAMES, SEGMENT_NAMES } from './registers.ts';
import { fromThread } from './thread.ts';

const SYMBOL = /[A-Za-z_.$][\w.$]*/y;
const REGISTER = /%\s*(?:st\s*\(\s*[0-7]\s*\)|[A-Za-z]\w*)/y;

/** Reads one operand in AT&T syntax: `$8`, `%rax`, `8(%rdi,%rcx,4)`, `*%rax`, `name`. */
export function parseAttOperand(unit: Unit, cursor: Cursor): Operand {
  cursor.skipBlanks();
  const from = cursor.position;
  const indirect = cursor.take('*');
  if (cursor.take('$')) {
    const written = unit.expression(cursor);
    const ofThread = cursor.match(/@tpoff\b/iy) !== undefined;
    const range = cursor.range(from);
    const value = ofThread ? fromThread(written, range) : written;
    return { kind: 'immediate', value, range };
  }
  if (cursor.peek() === '[') {
    const hint = "write '8(%rax)', or '.intel_syntax noprefix' above";
    throw cursor.unexpected('an operand', hint);
  }
  const memory = emptyMemory(cursor.range(from));
  memory.indirect = indirect;
  const name = takeRegister(unit, cursor);
  if (name !== undefined) {
    if (!SEGMENT_NAMES.has(name) || !cursor.take(':'))
      return { kind: 'register', name, indirect, range: cursor.range(from) };
    memory.segment = name;
  }
  cursor.skipBlanks();
  if (!opensAddress(unit, cursor)) {
    memory.displacement = unit.expression(cursor);
    memory.modifier = cursor
      .match(/@[A-Za-z]+/y)
      ?.slice(1)
      .toUpperCase();
    if (memory.modifier && /[-+]/.test(cursor.peek()))
      memory.displacement = combine(
        '+',
        memory.displacement,
        unit.expression(cursor),
        cursor.range(from),
      );
    memory.bare = true;
    refuseIntel(cursor, from);
  }
  if (cursor.peek() === '(') {
    memory.bare = false;
    readAddress(unit, cursor, memory);
  }
  if (memory.segment !== undefined) memory.bare = false;
  memory.range = cursor.range(from);
  return memory;
}

/** `(base,index,scale)`. */
function readAddress(unit: Unit, cursor: Cursor, memory: MemoryOperand): void {
  cursor.expect('(');
  memory.base = takeAddressRegister(unit, cursor);
  if (cursor.take(',')) {
    cursor.skipBlanks();
    const from = cursor.position;
    memory.index = takeAddressRegister(unit, cursor);
    if (memory.index !== undefined) {
      if (/^[er]sp$/.test(memory.index))
        throw cursor.fault(`'%${memory.index}' cannot be an index`, from);
    }
    if (cursor.take(',') && cursor.peek() !== ')') {
      cursor.skipBlanks();
      const from = cursor.position;
      const scale = unit.constant(cursor, 'the scale');
      if (![1n, 2n, 4n, 8n].includes(scale))
        throw cursor.fault(`the scale ${scale} is not 1, 2, 4 or 8`, from);
      memory.scale = Number(scale);
    }
  }
  if (!memory.base && !memory.index) throw cursor.unexpected('a register');
  cursor.expect(')');
}

/** Whether a parenthesis with registers comes next, not one of an expression. */
function opensAddress(unit: Unit, cursor: Cursor): boolean {
  const inside = cursor.fork();
  if (!inside.take('(')) return false;
  if (/^[%,)]/.test(inside.peek())) return true;
  return unit.registers.has(inside.match(SYMBOL) ?? '');
}

/** A register, by its name or by one that the unit gave it; undefined if something else comes. */
export function takeRegister(unit: Unit, cursor: Cursor): string | undefined {
  if (cursor.peek() === '%') return readRegister(cursor);
  if (unit.registers.size === 0) return undefined;
  const name = unit.registers.get(cursor.fork().match(SYMBOL) ?? '');
  if (name !== undefined) cursor.match(SYMBOL);
  return name;
}

function takeAddressRegister(unit: Unit, cursor: Cursor): string | undefined {
  cursor.skipBlanks();
  const from = cursor.position;
  const name = takeRegister(unit, cursor);
  if (name === undefined || addressWidth(name) !== undefined) return name;
  throw cursor.fault(
    `'%${name}' cannot be part of an address`,
    from,
    undefined,
    'use a 64-bit register',
  );
}

function readRegister(cursor: Cursor): string {
  const from = cursor.position;
  const found = cursor.match(REGISTER);
  if (found === undefined) throw cursor.unexpected("a register behind '%'");
  const name = found.slice(1).replace(/\s+/g, '').toLowerCase();
  if (REGISTER_NAMES.has(name)) return name;
  const suggestion = didYouMean(name, REGISTER_NAMES)?.replace("'", "'%");
  throw cursor.fault(`'%${name}' is not a register`, from, cursor.position, suggestion);
}

/** `qword ptr [rax]` in AT&T syntax: the words look like symbols, so say what is wrong. */
function refuseIntel(cursor: Cursor, from: number): void {
  const next = cursor.peek();
  const words = cursor.text.slice(from, cursor.position);
  const pointer = /^(?:byte|word|dword|qword|xmmword|tbyte|offset)\b/i.test(words);
  if (next !== '[' && !(pointer && /[A-Za-z]/.test(next))) return;
  const hint = "write '8(%rax)', or '.intel_syntax noprefix' above";
  throw cursor.fault('this is Intel syntax', from, cursor.text.trimEnd().length, hint);
}
