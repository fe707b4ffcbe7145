import { number } from '../expression.ts';
import { LIMITS } from '../limits.ts';
import type { UnitSymbol } from '../model.ts';
import { takeRegister } from '../operands/att.ts';
import { takeIntelRegister } from '../operands/intel.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Range } from '../text/fault.ts';
import { readName } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';
import { type Directive, type Directives, list, readSymbol } from './directive.ts';

function binding(kind: UnitSymbol['binding']): Directive {
  return (unit, cursor) => {
    list(cursor, () => {
      const { name } = readSymbol(cursor);
      unit.symbol(name).binding = kind;
      if (kind === 'local') unit.locals.add(name);
      else unit.locals.delete(name);
    });
  };
}

/** `.weakref alias, target`: another name for what may be missing. */
const weakReference: Directive = (unit, cursor) => {
  const alias = readSymbol(cursor);
  cursor.expect(',');
  const { name, range } = readSymbol(cursor);
  const target = unit.symbol(name);
  if (target.binding === 'local' && !target.definition) target.binding = 'weak';
  unit.assign(alias.name, { kind: 'symbol', symbol: target, range }, alias.range);
};

/** Gives a name a value; in `.set NAME, %rdi` it is another name for a register. */
export function assignTo(unit: Unit, name: string, cursor: Cursor, range: Range): void {
  const register =
    unit.syntax === 'intel' ? takeIntelRegister(unit, cursor) : takeRegister(unit, cursor);
  if (register !== undefined) unit.registers.set(name, register);
  else {
    unit.registers.delete(name);
    unit.assign(name, unit.expression(cursor), range);
  }
}

/** Names a symbol that only a shared library's loader would care about. */
const visibility: Directive = (unit, cursor) => {
  list(cursor, () => unit.symbol(readSymbol(cursor).name));
};

const set: Directive = (unit, cursor) => {
  const { name, range } = readSymbol(cursor);
  cursor.expect(',');
  assignTo(unit, name, cursor, range);
};

const equiv: Directive = (unit, cursor) => {
  const { name, range } = readSymbol(cursor);
  cursor.expect(',');
  unit.checkNew(unit.symbol(name), range);
  unit.assign(name, unit.expression(cursor), range);
};

const type: Directive = (unit, cursor) => {
  // Between .def and .endef of Windows' object files it is a number.
  if (cursor.match(/\d+/y) !== undefined) return;
  const symbol = unit.symbol(readSymbol(cursor).name);
  cursor.take(',');
  cursor.skipBlanks();
  const from = cursor.position;
  const name = readName(cursor, "'@function' or '@object'").replace(/^[@%#]/, '');
  if (/^(?:function|STT_FUNC|gnu_indirect_function)$/.test(name)) symbol.kind = 'function';
  else if (/^(?:object|STT_OBJECT|common|tls_object)$/.test(name)) symbol.kind = 'object';
  else if (!/^(?:notype|STT_NOTYPE|gnu_unique_object)$/.test(name)) {
    throw cursor.fault(
      `'${name}' is not a type of symbol`,
      from,
      cursor.position,
      "write '@function' or '@object'",
    );
  }
};

const size: Directive = (unit, cursor) => {
  const symbol = unit.symbol(readSymbol(cursor).name);
  cursor.expect(',');
  symbol.size = unit.expression(cursor);
};

/** `.comm name, size, alignment`: zeroed memory that the link gives, once for all units. */
const common: Directive = (unit, cursor) => {
  const { name, range } = readSymbol(cursor);
  if (unit.locals.has(name)) {
    reserve(unit, name, range, memory(unit, cursor, 16));
    return;
  }
  const { size, alignment } = memory(unit, cursor, 16);
  const symbol = unit.symbol(name);
  unit.checkNew(symbol, range);
  if (symbol.binding === 'local') symbol.binding = 'global';
  symbol.range = range;
  symbol.kind = 'object';
  symbol.size = number(size);
  unit.common.push({ symbol, size, alignment, origin: unit.origin });
};

/** `.lcomm name, size, alignment`: the same within the unit's own .bss. */
const localCommon: Directive = (unit, cursor) => {
  const { name, range } = readSymbol(cursor);
  reserve(unit, name, range, memory(unit, cursor, 8));
};

function reserve(
  unit: Unit,
  name: string,
  range: Range,
  { size, alignment }: { size: number; alignment: number },
): void {
  const { section, previous, origin } = unit;
  // GNU as puts them behind what else is in .bss.
  const bss = unit.enter('.bss', undefined, 1);
  if (alignment > 1) {
    bss.alignment = Math.max(bss.alignment, alignment);
    bss.end({ kind: 'align', alignment, fill: undefined, most: alignment }, origin);
  }
  unit.label(name, range);
  const symbol = unit.symbol(name);
  symbol.kind = 'object';
  symbol.size = number(size);
  bss.fill(size, 0, origin);
  unit.section = section;
  unit.previous = previous;
}

/** A size and perhaps an alignment, by default the largest power of two that fits, up to `most`. */
function memory(unit: Unit, cursor: Cursor, most: 8 | 16): { size: number; alignment: number } {
  cursor.expect(',');
  const size = amount(cursor, unit.constant(cursor, 'the size'), LIMITS.outputBytes);
  const usual = Math.min(most, 2 ** Math.floor(Math.log2(Math.max(1, size))));
  if (!cursor.take(',')) return { size, alignment: usual };
  const alignment = unit.constant(cursor, 'the alignment');
  return { size, alignment: Math.max(1, amount(cursor, alignment, LIMITS.alignment)) };
}

function amount(cursor: Cursor, value: bigint, most: number): number {
  if (value >= 0n && value <= BigInt(most)) return Number(value);
  throw cursor.fault(`${value} is not between 0 and ${most}`, cursor.position - 1);
}

export const SYMBOL_DIRECTIVES: Directives = {
  '.globl': binding('global'),
  '.global': binding('global'),
  '.local': binding('local'),
  '.weak': binding('weak'),
  '.weakref': weakReference,
  '.extern': visibility,
  '.hidden': visibility,
  '.internal': visibility,
  '.protected': visibility,
  '.private_extern': visibility,
  '.set': set,
  '.equ': set,
  '.eqv': set,
  '.equiv': equiv,
  '.type': type,
  '.size': size,
  '.comm': common,
  '.lcomm': localCommon,
};
