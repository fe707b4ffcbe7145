// Made once: making one takes longer than formatting a thousand numbers.
const FORMATS = [0, 1, 2, 3].map(
  (maximumFractionDigits) => new Intl.NumberFormat('en-US', { maximumFractionDigits }),
);

/** `1,000,000`, `33.33`: at most `decimals` digits behind the point. */
export function count(value: number, decimals: 0 | 1 | 2 | 3 = 2): string {
  return FORMATS[decimals].format(value);
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
