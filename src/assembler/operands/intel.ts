import { combine, number, parseExpression } from '../expression.ts';
import type { Expression } from '../model.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Unit } from '../unit.ts';
import { emptyMemory, type MemoryOperand, type Operand, POINTER_WIDTHS } from './operand.ts';
import { addressWidth, REGISTER_NAMES, SEGMENT_NAMES } from './registers.ts';

const WORD = /[A-Za-z_]\w*/y;
const POINTER = new RegExp(`(${Object.keys(POINTER_WIDTHS).join('|')})\\s+ptr\\b`, 'iy');

/** Reads one operand in Intel syntax: `8`, `rax`, `qword ptr [rdi+rcx*4+8]`, `offset name`. */
export function parseIntelOperand(unit: Unit, cursor: Cursor): Operand {
  cursor.skipBlanks();
  const from = cursor.position;
  if (/^[%$]/.test(cursor.peek())) {
    const sign = cursor.peek();
    const hint = `leave out '${sign}', or write '.att_syntax' above`;
    throw cursor.fault(`'${sign}' does not belong here in Intel syntax`, from, from + 1, hint);
  }
  // GCC writes `offset flat:name`, where flat stands for the segment of everything.
  if (cursor.match(/offset\b(?:\s+flat:)?/iy) !== undefined) {
    const value = unit.expression(cursor);
    return { kind: 'immediate', value, range: cursor.range(from) };
  }
  cursor.match(/(?:short|near)\b(?:\s+ptr\b)?/iy);
  const size = cursor.match(POINTER)?.split(/\s/)[0]?.toLowerCase();
  const memory = emptyMemory(cursor.range(from));
  memory.size = size;
  const name = takeIntelRegister(unit, cursor);
  if (name !== undefined) {
    if (!SEGMENT_NAMES.has(name) || !cursor.take(':'))
      return { kind: 'register', name, indirect: false, range: cursor.range(from) };
    memory.segment = name;
  }
  let brackets = false;
  for (;;) {
    if (!brackets && takeOuterBracket(cursor)) {
      // GCC puts a whole operand into brackets: `call [QWORD PTR 8[rbx]]`.
      const inner = parseIntelOperand(unit, cursor);
      cursor.expect(']');
      if (inner.kind === 'memory') return inner;
      throw cursor.fault('brackets around what is not in memory', from);
    }
    if (cursor.take('[')) {
      brackets = true;
      readBracket(unit, cursor, memory);
    } else if (!brackets && !memory.displacement) {
      memory.displacement = unit.expression(cursor);
      memory.modifier = cursor
        .match(/@[A-Za-z]+/y)
        ?.slice(1)
        .toUpperCase();
    } else {
      break;
    }
  }
  memory.range = cursor.range(from);
  const value = memory.displacement;
  // GNU as takes a number for one, whatever size stands before it.
  if (!brackets && !memory.segment && value?.kind === 'number')
    return { kind: 'immediate', value, range: memory.range };
  memory.bare = !brackets && !memory.segment && !size;
  return memory;
}

/** A register, by its name or by one that the unit gave it; undefined if something else comes. */
export function takeIntelRegister(unit: Unit, cursor: Cursor): string | undefined {
  const name = peekRegister(cursor) ?? unit.registers.get(cursor.fork().match(WORD) ?? '');
  if (name !== undefined) cursor.match(/st\s*\(\s*[0-7]\s*\)|[A-Za-z_]\w*/iy);
  return name;
}

function peekRegister(cursor: Cursor): string | undefined {
  const ahead = cursor.fork();
  const stack = ahead.match(/st\s*\(\s*[0-7]\s*\)/iy);
  const name = (stack?.replace(/\s+/g, '') ?? ahead.match(WORD))?.toLowerCase();
  return name !== undefined && REGISTER_NAMES.has(name) ? name : undefined;
}

function takeOuterBracket(cursor: Cursor): boolean {
  const inside = cursor.fork();
  if (!inside.take('[') || inside.match(POINTER) === undefined) return false;
  return cursor.take('[');
}

/** What stands in `[...]`: a sum of registers, one of them perhaps scaled, and an expression. */
function readBracket(unit: Unit, cursor: Cursor, memory: MemoryOperand): void {
  let sign = cursor.take('-') ? '-' : '+';
  for (;;) {
    cursor.skipBlanks();
    const from = cursor.position;
    const factor = cursor.match(/[1248]\s*\*\s*(?=[A-Za-z])/y);
    const name = sign === '+' ? takeIntelRegister(unit, cursor) : undefined;
    if (name !== undefined) {
      const scale = factor ? BigInt(factor[0]) : readScale(unit, cursor);
      addRegister(cursor, memory, name, scale, from);
    } else {
      cursor.position = from;
      const term = parseExpression(cursor, unit, true);
      memory.modifier =
        cursor
          .match(/@[A-Za-z]+/y)
          ?.slice(1)
          .toUpperCase() ?? memory.modifier;
      const before: Expression = memory.displacement ?? number(0);
      memory.displacement =
        memory.displacement || sign === '-'
          ? combine(sign, before, term, cursor.range(from))
          : term;
    }
    if (cursor.take(']')) return;
    const operator = cursor.match(/[-+]/y);
    if (operator === undefined) throw cursor.unexpected("']'");
    sign = operator;
  }
}

function readScale(unit: Unit, cursor: Cursor): bigint | undefined {
  if (!cursor.take('*')) return undefined;
  const value = parseExpression(cursor, unit, true);
  return value.kind === 'number' ? value.value : 0n;
}

function addRegister(
  cursor: Cursor,
  memory: MemoryOperand,
  name: string,
  scale: bigint | undefined,
  from: number,
): void {
  if (addressWidth(name) === undefined) {
    throw cursor.fault(
      `'${name}' cannot be part of an address`,
      from,
      undefined,
      'use a 64-bit register',
    );
  }
  if (scale !== undefined && ![1n, 2n, 4n, 8n].includes(scale))
    throw cursor.fault('the scale is not 1, 2, 4 or 8', from);
  if (scale === undefined && memory.base === undefined) {
    memory.base = name;
  } else if (memory.index === undefined) {
    memory.index = name;
    memory.scale = Number(scale ?? 1n);
  } else if (memory.base === undefined && scale === 1n) {
    memory.base = name;
  } else {
    throw cursor.fault(`'${name}' is one register too many in an address`, from);
  }
  // rsp cannot be an index; unscaled, the two change places.
  if (/^[er]sp$/.test(memory.index ?? '') && memory.scale === 1)
    [memory.base, memory.index] = [memory.index, memory.base];
  if (/^[er]sp$/.test(memory.index ?? '')) throw cursor.fault(`'${name}' cannot be an index`, from);
}
