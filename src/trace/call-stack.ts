import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { type Frames, OPEN } from './frames.ts';
import type { TraceReader } from './reader.ts';

/** One open function activation. */
export interface OpenFrame {
  /** Position at which it was entered. */
  start: number;
  context: number;
  /** Step of the call, or of the signal's arrival, that made it; undefined for a context's first frame. */
  callStep?: number;
}

/** Open frames of the context that runs at `position`, innermost first. */
export function callStack(reader: TraceReader, position: number): OpenFrame[] {
  const { start, parent, context } = reader.history.frames;
  return [...framesOpen(reader, position)].map((frame) => ({
    start: start[frame],
    context: context[frame],
    ...(parent[frame] >= 0 && { callStep: start[frame] - 1 }),
  }));
}

/** The same as indices into `History.frames`. */
export function* framesOpen({ history }: TraceReader, position: number): Iterable<number> {
  const { parent } = history.frames;
  for (let frame = innermost(history.frames, position); frame >= 0; frame = parent[frame])
    yield frame;
}

/** Where "over" leads: past the whole call if a call is next, whatever runs meanwhile. */
export function stepOver(reader: TraceReader, position: number): number {
  const { start, end } = reader.history.frames;
  const { steps } = reader.trace;
  const flow = reader.instruction(position)?.flow;
  if (flow === 'call' || flow === 'indirect call' || flow === 'signal') {
    const frame = firstAtLeast(start, position + 1);
    if (start[frame] === position + 1) return Math.min(end[frame], steps);
  }
  return Math.min(position + 1, steps);
}

/** Where "out" leads: just after the innermost frame returns, or to the end. */
export function stepOut(reader: TraceReader, position: number): number {
  const end = reader.history.frames.end[innermost(reader.history.frames, position)];
  return end === OPEN ? reader.trace.steps : end;
}

/** Where "over" backward leads: to the call whose return came last, past all that ran meanwhile; else a step back. */
export function stepOverBack(reader: TraceReader, position: number): number {
  const { start, end, parent, context } = reader.history.frames;
  const running = reader.context(position);
  // The first of those that end here is the outermost: what it called may have left with it.
  for (let i = end.indexOf(position); i >= 0; i = end.indexOf(position, i + 1))
    if (parent[i] >= 0 && context[i] === running) return start[i] - 1;
  return Math.max(position - 1, 0);
}

/**
 * Where "out" backward leads: to the call, or the signal's arrival, that made the innermost frame. A context's first
 * frame was not called: to where it began, and from there to the start.
 */
export function stepOutBack({ history }: TraceReader, position: number): number {
  const { start, parent } = history.frames;
  const frame = innermost(history.frames, position);
  if (parent[frame] >= 0) return start[frame] - 1;
  return start[frame] < position ? start[frame] : 0;
}

function innermost({ topStart, top }: Frames, position: number): number {
  return top[lastAtMost(topStart, position)];
}
