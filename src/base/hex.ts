/** Whole, with all digits: `0x7ffff7bfffb8`. */
export function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}

/** `0x7ffff7bfffb8`, or `0xb0b0…b00b` for a number of more than 48 bits: the ends are what the
 * eye compares. */
export function shortHex(value: number | bigint): string {
  const digits = value.toString(16);
  return digits.length > 12 ? `0x${digits.slice(0, 4)}…${digits.slice(-4)}` : `0x${digits}`;
}

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two digits a byte: `['48', '89', 'e5']`. */
export function hexBytes(bytes: Iterable<number>): string[] {
  // Array.from with a function takes several times as long, and the decoder asks for every instruction.
  const digits: string[] = [];
  for (const byte of bytes) digits.push(DIGITS[byte]);
  return digits;
}
