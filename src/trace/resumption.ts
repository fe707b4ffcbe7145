import { lastAtMost } from '../base/search.ts';
import type { TraceReader } from './reader.ts';

/**
 * Where a context that does not run at a position goes on: the first position at which it is out of the switch that
 * leads back to it; -1 if it never runs again.
 */
export function resumption(reader: TraceReader, context: number, position: number): number {
  const from = reader.nextRun(context, position);
  if (from < 0) return -1;
  const { spans, switches } = reader.history;
  const span = lastAtMost(spans.start, from);
  const out = switches.end[span - 1];
  // It may be left again before it is out.
  return out <= reader.trace.steps && reader.context(out) === context ? out : from;
}
