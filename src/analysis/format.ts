/** `0x7ffff7bfffb8`, or `0xb0b0…b00b` for a number of more than 48 bits: the ends are what the
 * eye compares. */
export function hex(value: bigint | number): string {
  const digits = value.toString(16);
  return digits.length > 12 ? `0x${digits.slice(0, 4)}…${digits.slice(-4)}` : `0x${digits}`;
}

/** Whole, with all digits: for machines and for tables with room. */
export function fullHex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}

/** Small numbers in decimal, others in hexadecimal. */
export function number(value: bigint): string {
  const signed = BigInt.asIntN(64, value);
  return signed > -4096n && signed < 4096n ? String(signed) : hex(value);
}

// Made once: making one takes longer than formatting a thousand numbers.
const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** `1,000,000` */
export function count(value: number): string {
  return counts.format(value);
}

/** `1 step`, `3 steps`. */
export function plural(value: number, noun: string, nouns = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : nouns}`;
}

/** `93.4 %` for 0.934. */
export function percent(part: number): string {
  return `${count(Math.round(part * 1000) / 10)} %`;
}

/** A measured figure: `1.25`, `12.5`, `1,234`. Three digits are enough, and whole ones are all there. */
export function figure(value: number): string {
  const size = Math.abs(value);
  const decimals = size < 10 ? 100 : size < 100 ? 10 : 1;
  return count(Math.round(value * decimals) / decimals);
}
