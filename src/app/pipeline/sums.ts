import { CATEGORIES } from '../../analysis/category.ts';
import { breathe } from '../../base/breathe.ts';
import { cycles, cyclesByCause, cyclesByGroup } from '../../timing/timing.ts';
import type { Passage } from './passage.ts';

/** Where the cycles of some rows went. */
export interface Sums {
  cycles: number;
  rows: number;
  byCause: Float64Array;
  byCategory: Float64Array;
}

/** Rows added up at a time: a few milliseconds. */
const PIECE = 50_000;

function add(sum: Float64Array, part: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += part[i];
}

/** Where the cycles of rows [from, to) went. Gives way to the page; undefined once it was given up. */
export async function sumsOf(
  { timing, pc, run }: Passage,
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<Sums | undefined> {
  const byCause = cyclesByCause(timing, from, from);
  const byCategory = new Float64Array(CATEGORIES.length);
  for (let start = from; start < to; start += PIECE) {
    if (start > from) await breathe();
    if (signal.aborted) return undefined;
    const end = Math.min(start + PIECE, to);
    add(byCause, cyclesByCause(timing, start, end));
    add(byCategory, cyclesByGroup(timing, pc, run.categories, CATEGORIES.length, start, end));
  }
  return { cycles: cycles(timing, from, to), rows: to - from, byCause, byCategory };
}
