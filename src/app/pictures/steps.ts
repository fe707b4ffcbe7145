import { lastAtMost } from '../../base/search.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Which positions a picture shows. */
export type Which =
  | { kind: 'one' }
  | { kind: 'range'; from: number; to: number; every: number }
  | { kind: 'switch' };

/** Drawings of a strip at most: more can't be read. */
export const MOST = 24;

/** The positions to draw, in order, and how many more there would have been. */
export function positionsOf(
  reader: TraceReader,
  position: number,
  which: Which,
): { positions: number[]; left: number } {
  const all: number[] = [];
  if (which.kind === 'one') all.push(position);
  else if (which.kind === 'range') {
    const clip = (at: number) => Math.max(0, Math.min(reader.trace.steps, Math.round(at) || 0));
    const [from, to] = [clip(which.from), clip(which.to)].sort((a, b) => a - b);
    const every = Math.max(1, Math.round(which.every) || 1);
    for (let at = from; at <= to && all.length <= reader.trace.steps; at += every) all.push(at);
  } else {
    const { start, end } = reader.history.switches;
    const last = Math.max(0, lastAtMost(start, position));
    if (start.length > 0) for (let at = start[last]; at <= end[last]; at++) all.push(at);
    else all.push(position);
  }
  return { positions: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}
