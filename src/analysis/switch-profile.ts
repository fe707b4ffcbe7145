import { adapterCode } from '../trace/adapter.ts';
import type { TraceReader } from '../trace/reader.ts';
import { outsideHandlers } from '../trace/signal-frames.ts';
import { CATEGORIES } from './category.ts';
import { addCost, noCost, type Profile, profile } from './profile.ts';

/**
 * What a switch costs before the position `until`: without what the lab's code does between its halves, and without
 * handlers of signals that arrived in it.
 * @param index of `history.switches`
 */
export function switchProfile(
  reader: TraceReader,
  categories: Uint8Array,
  index: number,
  until = reader.history.switches.end[index],
): Profile {
  const first = reader.history.switches.start[index];
  const without = adapterCode(reader.trace);
  const sum: Profile = { total: noCost(), byCategory: CATEGORIES.map(noCost) };
  for (const [from, to] of outsideHandlers(reader, first, until)) {
    const part = profile(reader, categories, from, to, without);
    addCost(sum.total, part.total);
    for (const [i, cost] of part.byCategory.entries()) addCost(sum.byCategory[i], cost);
  }
  return sum;
}
