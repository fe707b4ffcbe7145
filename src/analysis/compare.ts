import { plural } from '../base/count.ts';
import { adapterCode } from '../trace/adapter.ts';
import type { TraceReader } from '../trace/reader.ts';
import { outsideHandlers } from '../trace/signal-frames.ts';
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
 * is left out where others are to be had: it may begin elsewhere than where the routine goes on. Where two
 * contexts take turns both directions weigh the same, though one may have been counted once more.
 */
export function switchCosts(reader: TraceReader, categories: Uint8Array): SwitchCosts | undefined {
  const { end, from, to } = reader.history.switches;
  // The one that the end of the run cut off, if any, is the last.
  const complete = end[end.length - 1] === reader.trace.steps ? end.length - 1 : end.length;
  if (complete <= 0) return undefined;
  const all = Array.from({ length: complete }, (_, i) => i);
  const left = new Set<number>();
  const again = all.filter((i) => left.add(from[i]).has(to[i]));
  const counted = again.length > 0 ? again : all;
  const there = counted.filter((i) => from[i] === from[counted[0]] && to[i] === to[counted[0]]);
  const back = counted.filter((i) => from[i] === to[counted[0]] && to[i] === from[counted[0]]);
  const turns = back.length > 0 && there.length + back.length === counted.length;
  const means = (turns ? [there, back] : [counted]).map((each) => meanOf(reader, categories, each));
  const sums = CATEGORIES.map((_, i) => meanCost(means.map(({ sums }) => sums[i])));
  const perSwitch = noCost();
  for (const cost of sums) addCost(perSwitch, cost);
  const named = CATEGORIES.map((category, i) => [category, sums[i]]);
  return {
    switches: counted.length,
    perSwitch,
    byCategory: Object.fromEntries(named),
    between: mean(means.map(({ between }) => between)),
  };
}

/** Mean costs of some of the run's switches, by category: handlers of signals that arrived in one are not its. */
function meanOf(reader: TraceReader, categories: Uint8Array, switches: readonly number[]) {
  const { start, end } = reader.history.switches;
  const { pc } = reader.trace;
  const adapter = adapterCode(reader.trace);
  const sums = CATEGORIES.map(noCost);
  let between = 0;
  for (const i of switches)
    for (const [from, to] of outsideHandlers(reader, start[i], end[i]))
      for (let step = from; step < to; step++)
        if (adapter[pc[step]]) between++;
        else addCost(sums[categories[pc[step]]], stepCost(reader, step));
  for (const cost of sums) for (const key of COST_KEYS) cost[key] /= switches.length;
  return { sums, between: between / switches.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanCost(costs: readonly Cost[]): Cost {
  const result = noCost();
  for (const key of COST_KEYS) result[key] = mean(costs.map((cost) => cost[key]));
  return result;
}

/** That cycles include what is not counted; undefined where they do not. */
export function betweenText({ between }: SwitchCosts): string | undefined {
  return between > 0
    ? `its cycles include ${plural(between, 'instruction')} of the lab's, which are not counted`
    : undefined;
}
