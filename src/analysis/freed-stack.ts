import { derived } from '../base/derived.ts';
import { Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trouble } from './trouble.ts';
import { lineNote, stackTitle } from './words/names.ts';
import { ownLineNote } from './words/own-line.ts';

/** Bytes between where a context left its stack and where it goes on at most. */
const NEAR = 64;

/**
 * The first switch to a stack that the program had given back to its allocator: rsp is loaded with the place at
 * which the stack's context had left it. Whoever has the memory by then may have written over it.
 */
export const freedStack = derived((reader: TraceReader): Trouble | undefined => {
  const { stacks, steps } = reader.trace;
  const dead = stacks.filter(({ block, to }) => block && to < steps);
  if (dead.length === 0) return undefined;
  for (const cross of reader.history.switches.cross) {
    const rsp = Number(reader.register(Slot.rsp, cross + 1));
    const stack = dead.findLast(({ low, high, to }) => to <= cross && rsp > low && rsp <= high);
    if (!stack) continue;
    const left = reader.lastRun(stack.context, cross);
    if (left < 0 || Math.abs(Number(reader.register(Slot.rsp, left)) - rsp) > NEAR) continue;
    return {
      step: cross + 1,
      message: `step ${cross}${lineNote(reader, cross)} switched to ${stackTitle(reader, stack)}, which was given back at step ${stack.to}${ownLineNote(reader, stack.to - 1)}`,
    };
  }
  return undefined;
});
