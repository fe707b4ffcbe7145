/** How many times what a bare page of the same build needs the lab may need. */
export const TIMES_BARE = 2;

export interface Row {
  what: string;
  measured: string;
  /** The same in milliseconds, of what others are measured by. */
  time?: number;
  /** What it should be, and whether it is. */
  target?: { text: string; met: boolean };
}

/** A rate: `1.25 M/s`. */
export const million = (steps: number, ms: number): string =>
  `${(steps / ms / 1000).toFixed(2)} M/s`;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that the share `q` of the values does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export function printTable(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const what = width((row) => row.what);
  const measured = width((row) => row.measured);
  for (const row of rows) {
    const target = row.target ? `  ${row.target.met ? '✓' : '✗'} ${row.target.text}` : '';
    console.log(`${row.what.padEnd(what)}  ${row.measured.padStart(measured)}${target}`);
  }
}
