import type { TraceReader } from '../trace/reader.ts';
import { CATEGORIES, type Category } from './category.ts';
import { addCost, COST_KEYS, type Cost, noCost, stepCost } from './profile.ts';

/** What one switch of a run costs. */
export interface SwitchCosts {
  /** Complete switches that the figures are the mean of. */
  switches: number;
  perSwitch: Cost;
  byCategory: Record<Category, Cost>;
}

/**
 * Mean cost of the run's complete switches; undefined if there is none. A context's first entry
 * counts too: the routine does the same work for it as for any other switch.
 */
export function switchCosts(reader: TraceReader, categories: Uint8Array): SwitchCosts | undefined {
  const { start, end } = reader.history.switches;
  const perSwitch = noCost();
  const sums = CATEGORIES.map(noCost);
  // The one that the end of the run cut off, if any, is the last.
  const switches = end[end.length - 1] === reader.trace.steps ? end.length - 1 : end.length;
  if (switches <= 0) return undefined;
  for (let i = 0; i < switches; i++)
    for (let step = start[i]; step < end[i]; step++)
      addCost(sums[categories[reader.trace.pc[step]]], stepCost(reader, step));
  for (const cost of sums) addCost(perSwitch, cost);
  for (const cost of [perSwitch, ...sums]) for (const key of COST_KEYS) cost[key] /= switches;
  const named = CATEGORIES.map((category, i) => [category, sums[i]]);
  return { switches, perSwitch, byCategory: Object.fromEntries(named) };
}
