import { LIMITS } from '../limits.ts';
import { codePadding } from '../link/padding.ts';
import { littleEndian } from '../text/bytes.ts';
import { floatBytes } from '../text/float.ts';
import { leb128 } from '../text/leb128.ts';
import { readString } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';
import { type Directive, type Directives, list } from './directive.ts';

function integers(size: 1 | 2 | 4 | 8): Directive {
  return (unit, cursor) => {
    if (cursor.peek() === '') return;
    list(cursor, () => {
      cursor.skipBlanks();
      const from = cursor.position;
      const value = unit.expression(cursor);
      unit.integer(value, size, () => cursor.range(from));
    });
  };
}

function octets(unit: Unit, cursor: Parameters<Directive>[1]): void {
  list(cursor, () => {
    const negative = cursor.take('-');
    const value = unit.constant(cursor, 'the value of .octa');
    unit.section.write(littleEndian(negative ? -value : value, 16), unit.origin);
  });
}

function floats(size: 4 | 8): Directive {
  return (unit, cursor) => {
    list(cursor, () => unit.section.write(floatBytes(cursor, size), unit.origin));
  };
}

function strings(terminated: boolean): Directive {
  return (unit, cursor) => {
    list(cursor, () => {
      // Strings that follow one another are one.
      do unit.section.write(readString(cursor), unit.origin);
      while (cursor.peek() === '"');
      if (terminated) unit.section.write([0], unit.origin);
    });
  };
}

const skip: Directive = (unit, cursor) => {
  cursor.skipBlanks();
  const from = cursor.position;
  const size = unit.expression(cursor);
  const range = cursor.range(from);
  const fill = cursor.take(',') ? Number(unit.constant(cursor, 'the fill') & 255n) : 0;
  if (size.kind !== 'number') {
    unit.section.end({ kind: 'space', count: size, fill }, unit.origin);
    return;
  }
  if (size.value < 0n)
    throw cursor.fault(`the size ${size.value} is negative`, range.from, range.to);
  unit.section.fill(Number(size.value), fill, unit.origin);
};

/** `.ds.w 3`: room for so many. */
function room(size: number): Directive {
  return (unit, cursor) => unit.section.fill(size * count(unit, cursor), 0, unit.origin);
}

/** `.dcb.w 3, value`: the same so many times. */
function copies(size: 1 | 2 | 4 | 8): Directive {
  return (unit, cursor) => {
    const times = count(unit, cursor);
    const value = cursor.take(',') ? unit.constant(cursor, 'the value') : 0n;
    const once = littleEndian(value, size);
    for (let left = times; left > 0; left--) unit.section.write(once, unit.origin);
  };
}

const noOperations: Directive = (unit, cursor) => {
  const size = count(unit, cursor);
  unit.section.write(codePadding(size), unit.origin, true);
};

function count(unit: Unit, cursor: Parameters<Directive>[1]): number {
  cursor.skipBlanks();
  const from = cursor.position;
  const value = unit.constant(cursor, 'the count');
  if (value >= 0n && value <= BigInt(LIMITS.statements)) return Number(value);
  throw cursor.fault(`the count ${value} is not between 0 and ${LIMITS.statements}`, from);
}

const fill: Directive = (unit, cursor) => {
  cursor.skipBlanks();
  const from = cursor.position;
  const repeat = unit.constant(cursor, 'the count of .fill');
  const { to } = cursor.range(from);
  const size = cursor.take(',') ? unit.constant(cursor, 'the size of .fill') : 1n;
  const value = cursor.take(',') ? unit.constant(cursor, 'the value of .fill') : 0n;
  if (repeat < 0n) throw cursor.fault(`the count ${repeat} is negative`, from, to);
  if (size < 0n || size > 8n) throw cursor.fault(`the size ${size} is not between 0 and 8`, from);
  const total = repeat * size;
  if (total > BigInt(LIMITS.outputBytes) || value === 0n) {
    unit.section.fill(Number(total), 0, unit.origin);
    return;
  }
  // GNU as takes the low 4 bytes of the value, whatever the size.
  const once = new Uint8Array(Number(size));
  once.set(littleEndian(value, 4).subarray(0, once.length));
  const bytes = new Uint8Array(Number(total));
  for (let at = 0; at < bytes.length; at += once.length) bytes.set(once, at);
  unit.section.write(bytes, unit.origin);
};

/** `.p2align` counts in powers of two, `.balign` and `.align` in bytes. */
function align(power: boolean): Directive {
  return (unit, cursor) => {
    cursor.skipBlanks();
    const from = cursor.position;
    const given = cursor.peek() === '' ? 0n : unit.constant(cursor, 'the alignment');
    const { to } = cursor.range(from);
    const large = given > BigInt(power ? Math.log2(LIMITS.alignment) : LIMITS.alignment);
    if (given < 0n || large || (!power && (given & (given - 1n)) !== 0n)) {
      const wanted = power
        ? `a power of two, 0 to ${Math.log2(LIMITS.alignment)}`
        : `1, 2, 4, ... ${LIMITS.alignment}`;
      throw cursor.fault(`the alignment ${given} is not ${wanted}`, from, to);
    }
    let filler: number | undefined;
    let most = Number.POSITIVE_INFINITY;
    if (cursor.take(',')) {
      if (!/[,]/.test(cursor.peek() || ','))
        filler = Number(unit.constant(cursor, 'the fill') & 255n);
      if (cursor.take(',') && cursor.peek() !== '')
        most = Number(unit.constant(cursor, 'the most bytes to skip')) || most;
    }
    const alignment = power ? 1 << Number(given) : Math.max(1, Number(given));
    if (alignment === 1) return;
    const { section } = unit;
    section.alignment = Math.max(section.alignment, alignment);
    section.end({ kind: 'align', alignment, fill: filler, most }, unit.origin);
  };
}

function leb(signed: boolean): Directive {
  return (unit, cursor) => {
    list(cursor, () => {
      const value = unit.expression(cursor);
      if (value.kind === 'number') unit.section.write(leb128(value.value, signed, 1), unit.origin);
      else unit.section.end({ kind: 'leb128', value, signed }, unit.origin);
    });
  };
}

const origin: Directive = (unit, cursor) => {
  const target = unit.expression(cursor);
  const filler = cursor.take(',') ? Number(unit.constant(cursor, 'the fill') & 255n) : 0;
  unit.section.end({ kind: 'origin', target, fill: filler }, unit.origin);
};

export const DATA_DIRECTIVES: Directives = {
  '.byte': integers(1),
  '.word': integers(2),
  '.short': integers(2),
  '.value': integers(2),
  '.hword': integers(2),
  '.2byte': integers(2),
  '.long': integers(4),
  '.int': integers(4),
  '.4byte': integers(4),
  '.quad': integers(8),
  '.8byte': integers(8),
  '.dc': integers(2),
  '.dc.b': integers(1),
  '.dc.w': integers(2),
  '.dc.l': integers(4),
  '.dc.a': integers(8),
  '.dc.s': floats(4),
  '.dc.d': floats(8),
  '.dcb': copies(2),
  '.dcb.b': copies(1),
  '.dcb.w': copies(2),
  '.dcb.l': copies(4),
  '.ds': room(2),
  '.ds.b': room(1),
  '.ds.w': room(2),
  '.ds.l': room(4),
  '.nops': noOperations,
  '.octa': octets,
  '.uleb128': leb(false),
  '.sleb128': leb(true),
  '.float': floats(4),
  '.single': floats(4),
  '.double': floats(8),
  '.ascii': strings(false),
  '.asciz': strings(true),
  '.string': strings(true),
  '.skip': skip,
  '.space': skip,
  '.zero': skip,
  '.fill': fill,
  '.align': align(false),
  '.balign': align(false),
  '.p2align': align(true),
  '.org': origin,
};
