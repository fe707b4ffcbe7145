/**
 * A finite number in full: ±(digits · 2^scale). `more`: its amount is greater than that, by less than 2^scale, as
 * a quotient or a root may have no end.
 */
export interface Exact {
  negative: boolean;
  digits: bigint;
  scale: number;
  more: boolean;
}

/** More digits than any format keeps. */
const ENOUGH = 80;

const bitsOf = (digits: bigint): number => (digits === 0n ? 0 : digits.toString(2).length);

const exact = (negative: boolean, digits: bigint, scale: number, more = false): Exact => ({
  negative,
  digits,
  scale,
  more,
});

/** Of a single, a double, or a number of 80 bits, by the size of what it lies in; it is finite. */
export function exactOf(view: DataView): Exact {
  if (view.byteLength === 10) {
    const exponent = view.getUint16(8, true);
    const scale = Math.max(exponent & 0x7fff, 1) - 16383 - 63;
    return exact(exponent >>> 15 !== 0, view.getBigUint64(0, true), scale);
  }
  const double = view.byteLength === 8;
  const fraction = double ? 52 : 23;
  const high = view.getUint32(double ? 4 : 0, true);
  const exponent = double ? (high >>> 20) & 0x7ff : (high >>> 23) & 0xff;
  const stored = double ? (high & 0xfffff) * 2 ** 32 + view.getUint32(0, true) : high & 0x7fffff;
  const digits = exponent > 0 ? stored + 2 ** fraction : stored;
  const scale = Math.max(exponent, 1) - (double ? 1023 : 127) - fraction;
  return exact(high >>> 31 !== 0, BigInt(digits), scale);
}

/** Of an integer of two, four or eight bytes. */
export function exactInteger(view: DataView): Exact {
  const { byteLength } = view;
  const value =
    byteLength === 8
      ? view.getBigInt64(0, true)
      : BigInt(byteLength === 4 ? view.getInt32(0, true) : view.getInt16(0, true));
  return exact(value < 0n, value < 0n ? -value : value, 0);
}

export const negated = (a: Exact): Exact => ({ ...a, negative: !a.negative });

export function sum(a: Exact, b: Exact): Exact {
  const scale = Math.min(a.scale, b.scale);
  const signed = ({ negative, digits, scale: from }: Exact) =>
    (negative ? -digits : digits) << BigInt(from - scale);
  const total = signed(a) + signed(b);
  return exact(total < 0n, total < 0n ? -total : total, scale);
}

export const product = (a: Exact, b: Exact): Exact =>
  exact(a.negative !== b.negative, a.digits * b.digits, a.scale + b.scale);

/** `b` is not zero. */
export function quotient(a: Exact, b: Exact): Exact {
  const shift = Math.max(0, ENOUGH + bitsOf(b.digits) - bitsOf(a.digits));
  const shifted = a.digits << BigInt(shift);
  const digits = shifted / b.digits;
  const more = digits * b.digits !== shifted;
  return exact(a.negative !== b.negative, digits, a.scale - shift - b.scale, more);
}

/** `a` is not negative. */
export function root(a: Exact): Exact {
  let shift = Math.max(0, 2 * ENOUGH - bitsOf(a.digits));
  if ((a.scale - shift) % 2 !== 0) shift++;
  const shifted = a.digits << BigInt(shift);
  let digits = 1n << BigInt(Math.ceil(bitsOf(shifted) / 2));
  for (let next = digits; ; digits = next) {
    next = (digits + shifted / (digits || 1n)) >> 1n;
    if (next >= digits) break;
  }
  return exact(a.negative, digits, (a.scale - shift) / 2, digits * digits !== shifted);
}

/** True if it has no more than that many significant digits. */
export function fits({ digits, more }: Exact, precision: number): boolean {
  const excess = bitsOf(digits) - precision;
  return !more && (excess <= 0 || BigInt.asUintN(excess, digits) === 0n);
}

/** The larger amount: 1 if it is `a`'s, -1 if `b`'s, 0 if they are equal. Neither has `more`. */
export function compareAmounts(a: Exact, b: Exact): number {
  const scale = Math.min(a.scale, b.scale);
  const first = a.digits << BigInt(a.scale - scale);
  const second = b.digits << BigInt(b.scale - scale);
  return first === second ? 0 : first > second ? 1 : -1;
}

/** Rounding, as bits 13 and 14 of mxcsr and 10 and 11 of the x87 control word have it. */
export const Rounding = { nearest: 0, down: 1, up: 2, zero: 3 } as const;

/** Rounds to that many significant digits, whatever the exponent. */
export function rounded(a: Exact, precision: number, rounding: number): Exact {
  const excess = bitsOf(a.digits) - precision;
  if (excess <= 0) return a;
  const kept = a.digits >> BigInt(excess);
  const rest = a.digits - (kept << BigInt(excess));
  const half = 1n << BigInt(excess - 1);
  const inexact = rest !== 0n || a.more;
  const away =
    rounding === Rounding.nearest
      ? rest > half || (rest === half && (a.more || (kept & 1n) === 1n))
      : inexact && rounding === (a.negative ? Rounding.down : Rounding.up);
  return exact(a.negative, away ? kept + 1n : kept, a.scale + excess);
}

/** True if its amount is less than 2^exponent. */
export const isBelow = ({ digits, scale }: Exact, exponent: number): boolean =>
  bitsOf(digits) + scale <= exponent;
