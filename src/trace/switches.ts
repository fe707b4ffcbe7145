import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { adapterCode } from './adapter.ts';
import { type Frames, OPEN } from './frames.ts';
import { type FunctionExtent, functionAt } from './functions.ts';
import type { Spans } from './spans.ts';
import { isStore, type Trace } from './trace.ts';

/**
 * Every switch of contexts, in order. A switch goes from the first instruction of the routine that
 * one context called to the one that leaves the routine in the other: what is counted as "a switch".
 * An adapter that prepares arguments and jumps to the routine is not part of it; nor is what one does
 * between the two halves of a pair, though that lies between the switch's first step and its last.
 */
export interface Switches {
  /** First step of the routine. */
  start: Uint32Array;
  /** First step after it, in the other context. */
  end: Uint32Array;
  /** The step that loaded rsp. */
  cross: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
}

/** Steps of a routine's rest at most, after control came back into it in the other context. */
const REST = 64;

/** Finds the switches: one for every change of context. */
export function findSwitches(trace: Trace, spans: Spans, frames: Frames): Switches {
  const { instructions, pc, steps, accesses } = trace;
  const count = spans.start.length - 1;
  const switches: Switches = {
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    cross: new Uint32Array(count),
    from: spans.context.slice(0, count),
    to: spans.context.slice(1),
  };
  // Switches repeat at few places; look each one's function up once.
  const functions = new Map<number, FunctionExtent | undefined>();
  const functionOf = (step: number) => {
    const index = pc[step];
    if (!functions.has(index)) functions.set(index, functionAt(trace, instructions[index].address));
    return functions.get(index);
  };

  const top = (position: number) => frames.top[lastAtMost(frames.topStart, position)];
  const adapter = adapterCode(trace);
  /** The first step of the routine, in a frame that begins at `start`. What jumped to another
   * function without having stored anything itself prepared arguments, as adapters do. */
  const entry = (start: number, cross: number) => {
    let first = start;
    for (let step = start; step < cross; step++) {
      const { flow } = instructions[pc[step]];
      if (flow === 'jump' && functionOf(step) !== functionOf(step + 1)) first = step + 1;
      else if (/call$/.test(flow)) {
        // What an adapter called and came back from is the first half of a pair.
        if (adapter[pc[step]] && !adapter[pc[step + 1]]) return step + 1;
        const callee = firstAtLeast(frames.start, step + 1);
        if (frames.end[callee] > cross) break;
        step = frames.end[callee] - 1;
      } else if (!adapter[pc[step]]) {
        const end = accesses.start[step + 1];
        for (let i = accesses.start[step]; i < end; i++)
          if (isStore(accesses.kind[i])) return first;
      }
    }
    return first;
  };

  /** Where a frame begins, or the adapter's that called it since its context went on at `since`. */
  const beginning = (frame: number, since: number) => {
    const caller = frames.start[frames.parent[frame]];
    return caller >= since && adapter[pc[caller]] ? caller : frames.start[frame];
  };

  /** By context: the frame of the routine that it left in. */
  const gone: number[] = [];

  /** Indirect calls that once led into the middle of a function: no call of anything, but a routine's own
   * way to go on in another context. */
  const ownCalls = new Set<number>();
  for (const first of frames.start) {
    const call = pc[first - 1];
    if (first === 0 || first >= steps || instructions[call].flow !== 'indirect call') continue;
    const into = functionOf(first);
    if (into && into.start !== instructions[pc[first]].address) ownCalls.add(call);
  }
  /** The routine's frame at a switch. */
  const routineFrame = (cross: number) => {
    let frame = top(cross);
    while (frames.parent[frame] >= 0 && ownCalls.has(pc[frames.start[frame] - 1]))
      frame = frames.parent[frame];
    return frame;
  };

  /** Where a routine begins to go back that had entered this context itself: where it came back from what
   * it had called there. */
  const comingBack = (frame: number, since: number, cross: number) => {
    const routine = functionOf(cross);
    let first = cross;
    if (frames.start[frame] > 0 && functionOf(frames.start[frame] - 1) === routine)
      while (first > since && functionOf(first - 1) === routine) first--;
    return first;
  };

  /** Where the rest of a routine ends that goes on at `position` in the frame in which the context left. */
  const rest = (frame: number | undefined, position: number) => {
    if (frame === undefined || position >= steps || top(position) !== frame) return position;
    const end = frames.end[frame];
    if (end === OPEN || end - position > REST) return position;
    for (let step = position; step < end; step++)
      if (/call$/.test(instructions[pc[step]].flow)) return position;
    return end;
  };

  for (let i = 0; i < count; i++) {
    const cross = spans.start[i + 1] - 1;
    const frame = routineFrame(cross);
    const first = frames.parent[frame] < 0;
    const routine = functionOf(cross);
    const inside = (address: number) =>
      routine && address >= routine.start && address < routine.end;
    let last = cross;
    while (last + 1 < steps) {
      const { flow } = instructions[pc[last]];
      if (flow !== 'next' && flow !== 'syscall' && !inside(instructions[pc[last + 1]].address))
        break;
      last++;
    }
    switches.cross[i] = cross;
    switches.start[i] = first
      ? comingBack(frame, spans.start[i], cross)
      : entry(beginning(frame, spans.start[i]), cross);
    switches.end[i] = rest(gone[spans.context[i + 1]], last + 1);
    if (!first) gone[spans.context[i]] = frame;
  }
  return switches;
}
