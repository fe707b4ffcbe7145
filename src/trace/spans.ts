import type { Stack } from '../machine/region.ts';
import { Slot } from '../machine/registers.ts';
import type { Groups } from './history.ts';
import type { Trace } from './trace.ts';

/** Which context runs when. A context runs while rsp points into its stack. */
export interface Spans {
  /** First position of every span, ascending, from 0; a span ends where the next begins. */
  start: Uint32Array;
  context: Uint16Array;
}

const PAGE = 4096;

/** The stack that an rsp belongs to, guard page included, or undefined. */
export function stackOf(stacks: readonly Stack[], rsp: number): Stack | undefined {
  return stacks.find((stack) => rsp >= stack.low - PAGE && rsp <= stack.high);
}

/** Follows rsp through the trace. A stray rsp, in no known stack, leaves the context as it is. */
export function findSpans(trace: Trace, registers: Groups, registerStep: Uint32Array): Spans {
  let stack = stackOf(trace.stacks, Number(trace.initialRegisters[Slot.rsp]));
  const start = [0];
  const context = [stack?.context ?? trace.initialContext];
  const { lo, hi } = trace.registers;
  const to = registers.start[Slot.rsp + 1];
  for (let i = registers.start[Slot.rsp]; i < to; i++) {
    const entry = registers.entries[i];
    const rsp = hi[entry] * 2 ** 32 + lo[entry];
    if (stack && rsp > stack.low - PAGE && rsp <= stack.high) continue;
    const next = stackOf(trace.stacks, rsp);
    if (!next) continue;
    if (next.context !== context[context.length - 1]) {
      start.push(registerStep[entry] + 1);
      context.push(next.context);
    }
    stack = next;
  }
  return { start: Uint32Array.from(start), context: Uint16Array.from(context) };
}
