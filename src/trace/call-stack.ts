import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { OPEN } from './frames.ts';
import type { TraceReader } from './reader.ts';

/** One open function activation. */
export interface OpenFrame {
  /** Position at which it was entered. */
  start: number;
  context: number;
  /** Step of the call that made it, or undefined for a context's first frame. */
  callStep?: number;
}

/** Open frames of the context that runs at `position`, innermost first. */
export function callStack(reader: TraceReader, position: number): OpenFrame[] {
  const { start, parent, context } = reader.history.frames;
  const result: OpenFrame[] = [];
  for (let frame = innermost(reader, position); frame >= 0; frame = parent[frame])
    result.push({
      start: start[frame],
      context: context[frame],
      ...(parent[frame] >= 0 && { callStep: start[frame] - 1 }),
    });
  return result;
}

/** Where "over" leads: past the whole call if a call is next, whatever runs meanwhile. */
export function stepOver(reader: TraceReader, position: number): number {
  const { start, end } = reader.history.frames;
  const { steps } = reader.trace;
  const flow = reader.instruction(position)?.flow;
  if (flow === 'call' || flow === 'indirect call') {
    const frame = firstAtLeast(start, position + 1);
    if (start[frame] === position + 1) return Math.min(end[frame], steps);
  }
  return Math.min(position + 1, steps);
}

/** Where "out" leads: just after the innermost frame returns, or to the end. */
export function stepOut(reader: TraceReader, position: number): number {
  const end = reader.history.frames.end[innermost(reader, position)];
  return end === OPEN ? reader.trace.steps : end;
}

function innermost(reader: TraceReader, position: number): number {
  const { topStart, top } = reader.history.frames;
  return top[lastAtMost(topStart, position)];
}
