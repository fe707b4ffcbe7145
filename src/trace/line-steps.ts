import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { framesOpen } from './call-stack.ts';
import type { TraceReader } from './reader.ts';

/**
 * Where the next line begins: in the same function, whatever it calls meanwhile, or in the one that it returns to; as
 * gdb's `next`. Where neither executes a line any more, the next one of all, and at last the end.
 */
export function lineOver(reader: TraceReader, position: number): number {
  const { position: stops, byFrame } = reader.history.lineStops;
  const from = firstAtLeast(stops, position + 1);
  for (const frame of framesOpen(reader, position)) {
    const { start, entries } = byFrame;
    const i = firstAtLeast(entries, from, start[frame], start[frame + 1]);
    if (i < start[frame + 1]) return stops[entries[i]];
  }
  return stops[from] ?? reader.trace.steps;
}

/** Where the last line before a position began: `lineOver` backward, gdb's `reverse-next`. */
export function lineOverBack(reader: TraceReader, position: number): number {
  const { position: stops, byFrame } = reader.history.lineStops;
  const to = firstAtLeast(stops, position);
  for (const frame of framesOpen(reader, position)) {
    const { start, entries } = byFrame;
    const i = firstAtLeast(entries, to, start[frame], start[frame + 1]);
    if (i > start[frame]) return stops[entries[i - 1]];
  }
  return stops[to - 1] ?? 0;
}

/** Where the next line begins, in any function that has lines, in any context: gdb's `step`. */
export function lineInto(reader: TraceReader, position: number): number {
  const stops = reader.history.lineStops.position;
  return stops[firstAtLeast(stops, position + 1)] ?? reader.trace.steps;
}

/** Where the last line before a position began, in any function that has lines. */
export function lineIntoBack(reader: TraceReader, position: number): number {
  const stops = reader.history.lineStops.position;
  return stops[firstAtLeast(stops, position) - 1] ?? 0;
}

/** Where one's own code is entered next, or the end. */
export function toMyCode(reader: TraceReader, position: number): number {
  const { start } = reader.history.myCode;
  return start[lastAtMost(start, position) + 1] ?? reader.trace.steps;
}

/** The last step before a position that left one's own code, or the start. */
export function toMyCodeBack(reader: TraceReader, position: number): number {
  const { end } = reader.history.myCode;
  return (end[lastAtMost(end, position)] ?? 1) - 1;
}
