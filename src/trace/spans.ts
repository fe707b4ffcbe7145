import { Slot } from '../machine/registers.ts';
import { type Groups, group } from './groups.ts';
import { Stacks } from './stacks.ts';
import type { Trace } from './trace.ts';

/** Which context runs when. A context runs while rsp points into its stack. */
export interface Spans {
  /** First position of every span, ascending, from 0; a span ends where the next begins. */
  start: Uint32Array;
  context: Uint32Array;
  /** By context: its spans, as indices into the two above. */
  byContext: Groups;
}

/**
 * Follows rsp through the trace. A stray rsp, in no known stack, leaves the context as it is; so
 * does one that is still in a stack after it was dropped.
 */
export function findSpans(trace: Trace, registers: Groups, registerStep: Uint32Array): Spans {
  const stacks = new Stacks(trace.stacks);
  let stack = stacks.of(Number(trace.initialRegisters[Slot.rsp]), 0);
  const start = [0];
  const context = [stack?.context ?? trace.initialContext];
  const { lo, hi } = trace.registers;
  const to = registers.start[Slot.rsp + 1];
  for (let i = registers.start[Slot.rsp]; i < to; i++) {
    const entry = registers.entries[i];
    const rsp = hi[entry] * 2 ** 32 + lo[entry];
    const position = registerStep[entry] + 1;
    if (stack && rsp > stack.low && rsp <= stack.high && position < stack.to) continue;
    const next = stacks.of(rsp, position);
    if (!next) continue;
    if (next.context !== context[context.length - 1]) {
      start.push(position);
      context.push(next.context);
    }
    stack = next;
  }
  return {
    start: Uint32Array.from(start),
    context: Uint32Array.from(context),
    byContext: group(context, context.length, trace.contexts.length),
  };
}
