/**
 * `1,000,000`, `33.33`: at most `decimals` digits behind the point. By hand: a browser needs a tenth of a second for
 * its first Intl.NumberFormat, before anything is on the page.
 */
export function count(value: number, decimals: 0 | 1 | 2 | 3 = 2): string {
  const size = Math.abs(value);
  // As it is written: 1.005 is 1.01, though the number itself is a little less. Such a small one has an exponent.
  const rounded = size < 1e-6 ? 0 : Math.round(Number(`${size}e${decimals}`)) / 10 ** decimals;
  const [whole, rest = ''] = rounded.toFixed(decimals).split('.');
  const digits = rest.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${digits && `.${digits}`}`;
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
