/** Bits of rflags that arithmetic sets. */
const Flag = { carry: 0x1, parity: 0x4, adjust: 0x10, zero: 0x40, sign: 0x80, overflow: 0x800 };
const ARITHMETIC = Flag.carry | Flag.parity | Flag.adjust | Flag.zero | Flag.sign | Flag.overflow;
const DIRECTION = 0x400;

/** Where Unicorn keeps them, in words behind rax: the bits of no arithmetic; result, operands and kind of the last
 * arithmetic instruction, from which the others follow; 1 or -1 for the direction. */
const AT = { rest: 36, result: 38, operand: 40, third: 42, kind: 44, direction: 45 };

/** Kinds of arithmetic in Unicorn's order. Behind the first two each has four numbers, for 1, 2, 4 and 8 bytes. */
const FLAGS_THEMSELVES = 1;
const FIRST = 2;
/** What only carry and overflow come from, each in a word of its own; a register, `xor`ed with itself. */
const ROTATED = 48;
const CLEARED = 49;
const Kind = {
  multiply: 0,
  add: 1,
  addWithCarry: 2,
  subtract: 3,
  subtractWithBorrow: 4,
  logic: 5,
  increment: 6,
  decrement: 7,
  shiftLeft: 8,
  shiftRight: 9,
};

/** PF by the lowest byte of a result. */
const PARITY = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
  return ones % 2 === 0 ? Flag.parity : 0;
});

/**
 * rflags as Unicorn would compute them when asked, which costs more than all else that a step takes.
 * @param words the heap
 * @param base where rax lies
 * @returns -1 where only Unicorn knows
 */
export function flagsAt(words: Uint32Array, base: number): number {
  const kind = words[base + AT.kind];
  const rest = words[base + AT.rest] & ~(ARITHMETIC | DIRECTION);
  const fixed = rest | (words[base + AT.direction] & DIRECTION);
  if (kind === FLAGS_THEMSELVES) return fixed | (words[base + AT.operand] & ARITHMETIC);
  if (kind === CLEARED) return fixed | Flag.zero | Flag.parity;
  if (kind === ROTATED) {
    const kept = words[base + AT.operand] & ARITHMETIC & ~(Flag.carry | Flag.overflow);
    const carry = words[base + AT.result] ? Flag.carry : 0;
    return fixed | kept | carry | (words[base + AT.third] ? Flag.overflow : 0);
  }
  if (kind < FIRST || kind >= FIRST + 4 * 10) return -1;
  return fixed | arithmetic((kind - FIRST) >> 2, (kind - FIRST) & 3, words, base);
}

function arithmetic(kind: number, size: number, words: Uint32Array, base: number): number {
  const result = words[base + AT.result];
  const operand = words[base + AT.operand];
  // As if there were 8 bytes: smaller ones are the upper ones of these.
  const shift = size === 3 ? 0 : 32 - (8 << size);
  const low = size === 3 ? result : 0;
  const high = size === 3 ? words[base + AT.result + 1] : (result << shift) >>> 0;
  const lowOperand = size === 3 ? operand : 0;
  const highOperand = size === 3 ? words[base + AT.operand + 1] : (operand << shift) >>> 0;
  const flags =
    PARITY[result & 0xff] | (high | low ? 0 : Flag.zero) | (high >>> 31 ? Flag.sign : 0);
  switch (kind) {
    case Kind.multiply:
      // The upper half of the product, or what it lacks of one.
      return flags | (operand | words[base + AT.operand + 1] ? Flag.carry | Flag.overflow : 0);
    case Kind.add:
    case Kind.addWithCarry: {
      const carry = kind === Kind.add ? 0 : words[base + AT.third];
      // What the operand was added to.
      const borrow = size === 3 && low - lowOperand - carry < 0 ? 1 : 0;
      const other = high - highOperand - (size === 3 ? borrow : carry << shift);
      const less = high < highOperand || (high === highOperand && low < lowOperand);
      const equal = high === highOperand && low === lowOperand;
      return (
        flags |
        (less || (carry && equal) ? Flag.carry : 0) |
        ((result ^ operand ^ (result - operand - carry)) & Flag.adjust) |
        (((high ^ other) & (high ^ highOperand)) >>> 31 ? Flag.overflow : 0)
      );
    }
    case Kind.subtract:
    case Kind.subtractWithBorrow: {
      const borrow = kind === Kind.subtract ? 0 : words[base + AT.third];
      // What the operand was subtracted from.
      const sum = low + lowOperand + (size === 3 ? borrow : 0);
      const otherLow = sum >>> 0;
      const carried = size === 3 ? (sum > 0xffffffff ? 1 : 0) : borrow << shift;
      const other = (high + highOperand + carried) >>> 0;
      const less = other < highOperand || (other === highOperand && otherLow < lowOperand);
      const equal = other === highOperand && otherLow === lowOperand;
      return (
        flags |
        (less || (borrow && equal) ? Flag.carry : 0) |
        ((result ^ operand ^ (result + operand + borrow)) & Flag.adjust) |
        (((other ^ highOperand) & (other ^ high)) >>> 31 ? Flag.overflow : 0)
      );
    }
    case Kind.logic:
      return flags;
    case Kind.increment:
      return (
        flags |
        (operand & Flag.carry) |
        ((result & 0xf) === 0 ? Flag.adjust : 0) |
        (high === 0x80000000 && low === 0 ? Flag.overflow : 0)
      );
    case Kind.decrement: {
      const most = size === 3 ? 0x7fffffff : ((0x7fffffff >> shift) << shift) >>> 0;
      return (
        flags |
        (operand & Flag.carry) |
        ((result & 0xf) === 0xf ? Flag.adjust : 0) |
        (high === most && low === (size === 3 ? 0xffffffff : 0) ? Flag.overflow : 0)
      );
    }
    case Kind.shiftLeft:
      return flags | (highOperand >>> 31) | ((high ^ highOperand) >>> 31 ? Flag.overflow : 0);
    default:
      return flags | (operand & Flag.carry) | ((high ^ highOperand) >>> 31 ? Flag.overflow : 0);
  }
}
