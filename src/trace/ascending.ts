/*
 * Numbers that never fall, such as where the entries of each step begin, by their differences: of every four bytes one, and
 * the same ones wherever a loop goes round, which compresses to next to nothing. Each in as many bytes as it needs, seven
 * bits each, the lowest first, the highest bit set on all but the last (LEB128).
 */

/** Bytes of the largest difference. */
const LONGEST = 5;

/** True if no number is smaller than the one before. */
export function ascends(values: Uint32Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] < values[i - 1]) return false;
  return true;
}

/** The differences of numbers that ascend, the first one's from zero. */
export function differences(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(LONGEST * values.length);
  let length = 0;
  let before = 0;
  for (const value of values) {
    let rest = value - before;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
    before = value;
  }
  return bytes.slice(0, length);
}

/** The numbers that `differences` made these bytes from. Throws an Error if they are not of so many. */
export function sums(bytes: Uint8Array, count: number): Uint32Array {
  // Each takes a byte: no more room is taken than the bytes can fill.
  if (!(count >= 0 && count <= bytes.length)) throw new Error(NOT_THEM);
  const values = new Uint32Array(count);
  let at = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    let factor = 1;
    let byte: number;
    do {
      if (at === bytes.length || factor > 2 ** 28) throw new Error(NOT_THEM);
      byte = bytes[at++];
      sum += (byte & 0x7f) * factor;
      factor *= 2 ** 7;
    } while (byte > 0x7f);
    values[i] = sum;
  }
  if (at !== bytes.length || sum > 0xffff_ffff) throw new Error(NOT_THEM);
  return values;
}

const NOT_THEM = 'a column of differences that do not add up';
