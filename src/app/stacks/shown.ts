import { lastAtMost } from '../../base/search.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Spans that are looked through for contexts that ran lately. */
const LATELY = 200;

/**
 * The contexts to show in full at a position, at most `room`, in the order of their numbers: the
 * running one, the `chosen` one, the one just made, the one that control came from or is about to
 * go to, then those that ran last.
 */
export function shownContexts(
  reader: TraceReader,
  position: number,
  room: number,
  chosen?: number,
): number[] {
  const { contexts } = reader.trace;
  const shown = new Set([reader.context(position)]);
  const add = (context: number | undefined) => {
    if (context !== undefined && shown.size < room) shown.add(context);
  };
  add(chosen);
  const { start, context: runner } = reader.history.spans;
  const span = lastAtMost(start, position);
  const newest = contexts.findLastIndex(({ from }) => from <= position);
  if (newest > 0 && contexts[newest].from >= start[span]) add(newest);
  add(partner(reader, position));
  for (let i = span; i >= 0 && i > span - LATELY && shown.size < room; i--) add(runner[i]);
  for (let i = span + 1; i < start.length && i < span + LATELY && shown.size < room; i++)
    if (contexts[runner[i]].from <= position) add(runner[i]);
  return [...shown].sort((a, b) => a - b);
}

/** The other context of the switch under way, or of the last one. */
export function partner(reader: TraceReader, position: number): number | undefined {
  const { from, to } = reader.history.switches;
  const last = Math.max(0, reader.lastSwitch(position));
  return reader.context(position) === from[last] ? to[last] : from[last];
}
