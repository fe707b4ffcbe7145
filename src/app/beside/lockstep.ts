import { lastAtMost } from '../../base/search.ts';
import type { TraceReader } from '../../trace/reader.ts';

/**
 * Where the second run stands while the first is at `position`: in the switch of the same number,
 * as many steps into it, waiting at its end; between switches likewise after the one before.
 */
export function lockstep(first: TraceReader, position: number, second: TraceReader): number {
  const a = first.history.switches;
  const b = second.history.switches;
  const { steps } = second.trace;
  const index = lastAtMost(a.start, position);
  if (index < 0) return Math.min(position, b.start[0] ?? steps);
  if (index >= b.start.length) return steps;
  if (position < a.end[index])
    return Math.min(b.start[index] + (position - a.start[index]), b.end[index]);
  return Math.min(b.end[index] + (position - a.end[index]), b.start[index + 1] ?? steps);
}
