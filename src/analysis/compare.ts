import { plural } from '../base/count.ts';
import { adapterCode } from '../trace/adapter.ts';
import type { TraceReader } from '../trace/reader.ts';
import { CATEGORIES, type Category } from './category.ts';
import { addCost, COST_KEYS, type Cost, noCost, stepCost } from './profile.ts';

/** What one switch of a run costs. */
export interface SwitchCosts {
  /** Complete switches that the figures are the mean of. */
  switches: number;
  perSwitch: Cost;
  byCategory: Record<Category, Cost>;
  /** Instructions of the lab's that lie within a switch, between the halves of a pair or as a function that
   * the routine calls: not counted, but cycles include them. */
  between: number;
}

/**
 * Mean cost of the run's complete switches; undefined if there is none. The first entry of a context
 * is left out where others are to be had: it may begin elsewhere than where the routine goes on.
 */
export function switchCosts(reader: TraceReader, categories: Uint8Array): SwitchCosts | undefined {
  const { start, end, from, to } = reader.history.switches;
  const perSwitch = noCost();
  const sums = CATEGORIES.map(noCost);
  // The one that the end of the run cut off, if any, is the last.
  const complete = end[end.length - 1] === reader.trace.steps ? end.length - 1 : end.length;
  if (complete <= 0) return undefined;
  const all = Array.from({ length: complete }, (_, i) => i);
  const left = new Set<number>();
  const again = all.filter((i) => left.add(from[i]).has(to[i]));
  const counted = again.length > 0 ? again : all;
  const switches = counted.length;
  const adapter = adapterCode(reader.trace);
  let between = 0;
  for (const i of counted)
    for (let step = start[i]; step < end[i]; step++)
      if (adapter[reader.trace.pc[step]]) between++;
      else addCost(sums[categories[reader.trace.pc[step]]], stepCost(reader, step));
  for (const cost of sums) addCost(perSwitch, cost);
  for (const cost of [perSwitch, ...sums]) for (const key of COST_KEYS) cost[key] /= switches;
  const named = CATEGORIES.map((category, i) => [category, sums[i]]);
  return {
    switches,
    perSwitch,
    byCategory: Object.fromEntries(named),
    between: between / switches,
  };
}

/** That cycles include what is not counted; undefined where they do not. */
export function betweenText({ between }: SwitchCosts): string | undefined {
  return between > 0
    ? `its cycles include ${plural(between, 'instruction')} of the lab's, which are not counted`
    : undefined;
}
