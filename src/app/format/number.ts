import { hex } from '../../base/hex.ts';
import type { Settings } from '../state/settings.ts';

/** The number of a step: that of the position it leads to, whose sentence tells about it. */
export function stepNumber(step: number): number {
  return step + 1;
}

/** A value without padding or groups: `0x7f`, `-1`. */
export function plain(value: bigint, bytes: number, base: Settings['base']): string {
  return base === 'hex' ? hex(value) : BigInt.asIntN(bytes * 8, value).toString();
}

/** A value as two pieces of text: quiet leading zeros, then the digits that count; hexadecimal in groups. */
export function digits(value: bigint, bytes: number, base: Settings['base']): [string, string] {
  if (base === 'dec') return ['', plain(value, bytes, base)];
  const text = value.toString(16);
  const padded = text.padStart(bytes * 2, '0').replace(/(?=(.{4})+$)(?!^)/g, ' ');
  const significant = text.length + Math.floor((text.length - 1) / 4);
  return [padded.slice(0, padded.length - significant), padded.slice(padded.length - significant)];
}

/**
 * Reads what a person typed: decimal, negative or 0x hexadecimal, spaces and underscores ignored.
 * Undefined if it is not a number or does not fit.
 */
export function parseValue(text: string, bytes: number): bigint | undefined {
  const plain = text.replace(/[\s_]/g, '').toLowerCase();
  if (!/^-?(0x[0-9a-f]+|\d+)$/.test(plain)) return undefined;
  const negative = plain.startsWith('-');
  const magnitude = BigInt(negative ? plain.slice(1) : plain);
  const limit = 1n << BigInt(bytes * 8);
  if (magnitude >= limit || (negative && magnitude > limit / 2n)) return undefined;
  return BigInt.asUintN(bytes * 8, negative ? -magnitude : magnitude);
}
