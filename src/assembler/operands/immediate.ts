import { Fault, type Range } from '../text/fault.ts';
import { type Operand, POINTER_WIDTHS } from './operand.ts';
import { registerWidth } from './registers.ts';

/** What an immediate operand can hold. */
export interface ImmediateField {
  /** Width of the operation; a value wraps within it, so that 0xff and -1 are the same byte. */
  bits: 8 | 16 | 32 | 64;
  /** Bytes in the instruction. */
  size: 1 | 2 | 4 | 8;
}

/** Instructions whose immediate is as wide as the operation, but at most 32 bits. */
const AS_WIDE = new Set('mov add or adc sbb and sub xor cmp test imul push'.split(' '));
const SUFFIX_BITS: Readonly<Record<string, 8 | 16 | 32 | 64>> = {
  b: 8,
  w: 16,
  l: 32,
  d: 32,
  q: 64,
};

/** The immediate field of an instruction, for the operand at `index`. */
export function immediateField(
  mnemonic: string,
  operands: readonly Operand[],
  index: number,
): ImmediateField {
  if (/^(?:l?ret[lqfwn]?|retf)$/.test(mnemonic)) return { bits: 16, size: 2 };
  if (/^enter[wq]?$/.test(mnemonic))
    return index === 0 ? { bits: 16, size: 2 } : { bits: 8, size: 1 };
  if (/^movabsq?$/.test(mnemonic)) return { bits: 64, size: 8 };
  const suffix = AS_WIDE.has(mnemonic) ? undefined : SUFFIX_BITS[mnemonic.slice(-1)];
  const base = suffix ? mnemonic.slice(0, -1) : mnemonic;
  if (!AS_WIDE.has(base)) return { bits: 8, size: 1 };
  const bits = suffix ?? widthOf(operands) ?? (base === 'push' ? 64 : 32);
  return { bits, size: bits === 8 ? 1 : bits === 16 ? 2 : 4 };
}

function widthOf(operands: readonly Operand[]): 8 | 16 | 32 | 64 | undefined {
  for (const operand of operands) {
    let bits = 0;
    if (operand.kind === 'register') bits = registerWidth(operand.name);
    else if (operand.kind === 'memory' && operand.size) bits = POINTER_WIDTHS[operand.size] ?? 0;
    if (bits === 8 || bits === 16 || bits === 32 || bits === 64) return bits;
  }
  return undefined;
}

/** The value as the instruction means it, or a fault that names the range it leaves. */
export function checkImmediate(
  value: bigint,
  field: ImmediateField,
  whole: boolean,
  range: Range,
): bigint {
  const bits = BigInt(field.bits);
  const wrapped = BigInt.asIntN(field.bits, value);
  const narrow = field.bits === 64 && !whole;
  const low = narrow ? -(1n << 31n) : -(1n << (bits - 1n));
  const high = narrow ? (1n << 31n) - 1n : (1n << bits) - 1n;
  // 0xffffffffffffffff means -1 in a 64-bit operation.
  const meant = narrow && value < 1n << 64n ? wrapped : value;
  if (meant >= low && meant <= high) return wrapped;
  const room = narrow ? 'a sign-extended 32-bit immediate' : `${field.bits} bits`;
  const hint = narrow ? 'movabsq it to a register first' : undefined;
  throw new Fault(range, `${value} does not fit in ${room} (${low} to ${high})`, hint);
}
