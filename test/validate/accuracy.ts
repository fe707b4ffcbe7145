/** Mean absolute percentage error as a fraction: 0.04 is 4 %. */
export function meanError(measured: readonly number[], modelled: readonly number[]): number {
  const sum = measured.reduce((all, value, i) => all + Math.abs(modelled[i] / value - 1), 0);
  return sum / measured.length;
}

/** Errors larger than this, as a fraction, are counted by themselves. */
const BEYOND = 0.15;

export const percent = (fraction: number, sign = false) =>
  `${sign && fraction > 0 ? '+' : ''}${(100 * fraction).toFixed(1)} %`;

/** What errors come to, in a sentence: `npm run validate` ends its tables with it, and README.md of src/timing has it. */
export function summaryOf(rows: readonly { error: number }[]): string {
  const errors = rows.map(({ error }) => Math.abs(error));
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const beyond = errors.filter((error) => error > BEYOND).length;
  return `mean absolute error ${percent(mean)} over ${errors.length}; ${beyond} beyond ${percent(BEYOND)}`;
}

/**
 * Kendall's tau-b: how far two rows of numbers agree about which of two is larger, from -1 to 1, ties
 * taken out.
 */
export function kendall(a: readonly number[], b: readonly number[]): number {
  let agree = 0;
  let tiesA = 0;
  let tiesB = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const inA = Math.sign(a[i] - a[j]);
      const inB = Math.sign(b[i] - b[j]);
      agree += inA * inB;
      tiesA += Number(inA === 0);
      tiesB += Number(inB === 0);
    }
  const pairs = (a.length * (a.length - 1)) / 2;
  return agree / Math.sqrt((pairs - tiesA) * (pairs - tiesB));
}
