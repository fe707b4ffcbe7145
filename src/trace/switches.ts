import type { ImageSymbol } from '../assembler/image.ts';
import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { adapterCode } from './adapter.ts';
import type { Frames } from './frames.ts';
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

/** The function that contains an address: the closest symbol at or below it, within its size. */
export function functionAt(symbols: readonly ImageSymbol[], address: number) {
  let found: ImageSymbol | undefined;
  for (const symbol of symbols)
    if (
      symbol.kind === 'function' &&
      symbol.address <= address &&
      address < symbol.address + symbol.size
    )
      found = symbol;
  return found;
}

/** Finds the switches: one for every change of context. */
export function findSwitches(trace: Trace, spans: Spans, frames: Frames): Switches {
  const { instructions, pc, steps, image, accesses } = trace;
  const count = spans.start.length - 1;
  const switches: Switches = {
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    cross: new Uint32Array(count),
    from: spans.context.slice(0, count),
    to: spans.context.slice(1),
  };
  // Switches repeat at few places; look each one's function up once.
  const functions = new Map<number, ImageSymbol | undefined>();
  const functionOf = (step: number) => {
    const index = pc[step];
    if (!functions.has(index))
      functions.set(index, functionAt(image.symbols, instructions[index].address));
    return functions.get(index);
  };

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

  for (let i = 0; i < count; i++) {
    const cross = spans.start[i + 1] - 1;
    const frame = frames.top[lastAtMost(frames.topStart, cross)];
    const routine = functionOf(cross);
    const inside = (address: number) =>
      routine && address >= routine.address && address < routine.address + routine.size;
    let last = cross;
    while (last + 1 < steps) {
      const { flow } = instructions[pc[last]];
      if (flow !== 'next' && flow !== 'syscall' && !inside(instructions[pc[last + 1]].address))
        break;
      last++;
    }
    switches.cross[i] = cross;
    switches.start[i] =
      frames.parent[frame] < 0 ? cross : entry(beginning(frame, spans.start[i]), cross);
    switches.end[i] = last + 1;
  }
  return switches;
}
