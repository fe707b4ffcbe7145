import type { Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import { type Groups, group } from './groups.ts';
import { Effect, effectsOnRsp, runsOn } from './stack-pointer.ts';
import { Stacks } from './stacks.ts';
import type { Trace } from './trace.ts';

/** Which context runs when. A context runs while rsp points into its stack. */
export interface Spans {
  /** First position of every span, ascending, from 0; a span ends where the next begins. */
  start: Uint32Array;
  context: Uint32Array;
  /** By context: its spans, as indices into the two above. */
  byContext: Groups;
  /** Stacks that did not suffice, by the step at which that began: one a context at most. */
  overflows: Overflow[];
}

/** A context went on pushing past the end of its stack. */
export interface Overflow {
  context: number;
  /** The step that moved rsp below the stack. */
  step: number;
  /** How far below it rsp has ever been. */
  bytes: number;
}

/** Bytes between where a context left its stack and where it goes on at most. */
const NEAR = 64;

/**
 * Follows rsp through the trace. Another context runs once rsp is loaded with a place on its stack
 * and control runs there. What only moves rsp along stays in the context, however far it goes; so
 * does a stray rsp, in no known stack, and one that is still in a stack after it was dropped.
 */
export function findSpans(trace: Trace, registers: Groups, registerStep: Uint32Array): Spans {
  const stacks = new Stacks(trace.stacks);
  const effects = effectsOnRsp(trace.instructions);
  const overflows = new Map<number, Overflow>();
  const overrun: Stack[] = [];
  /** Steps at which a signal's frame was laid on the stack that it interrupted. */
  const laid = new Set(
    trace.arrivals.filter((each) => !each.onAlternateStack).map((each) => each.step),
  );
  /** Where rsp was when a context ran last. */
  const left: number[] = [];
  let rsp = Number(trace.initialRegisters[Slot.rsp]);
  let stack = firstStack(trace, stacks, rsp);
  const first = stack;
  const nested = first !== undefined && trace.stacks.some((each) => isWithin(each, first));
  const start = [0];
  const context = [stack?.context ?? trace.initialContext];
  /** rsp is used for something else than the stack; where it was before. */
  let astray = false;
  let rest = rsp;

  /** A stack that its context left about where rsp is now. */
  const near = (each: Stack | undefined) =>
    each && Math.abs(left[each.context] - rsp) <= NEAR ? each : undefined;
  /** The stack that a loaded rsp belongs to. */
  const find = (position: number): Stack | undefined => {
    const below = (stack && overflows.get(stack.context)?.bytes) ?? 0;
    const own = stack && rsp > stack.low - below && rsp <= stack.high ? stack : undefined;
    const stays = own && position < own.to;
    const there = stays && overrun.length === 0 && !nested ? own : stacks.of(rsp, position);
    // Where a context stopped tells more than the boundary of a stack that was overrun.
    if (stays && overrun.length === 0) return there && isWithin(there, own) ? there : own;
    return (
      near(there) ??
      // Of a full stack rsp stands at its lowest address.
      near(stacks.at(rsp, position)) ??
      overrun.find(near) ??
      (stays ? own : (there ?? own))
    );
  };

  const { lo, hi } = trace.registers;
  const to = registers.start[Slot.rsp + 1];
  for (let i = registers.start[Slot.rsp]; i < to; i++) {
    const entry = registers.entries[i];
    if (!astray) rest = rsp;
    rsp = hi[entry] * 2 ** 32 + lo[entry];
    const step = registerStep[entry];
    if (effects[trace.pc[step]] & Effect.moves || laid.has(step)) {
      if (!stack || astray || rsp >= stack.low) continue;
      const bytes = stack.low - rsp;
      const known = overflows.get(stack.context);
      if (known) known.bytes = Math.max(known.bytes, bytes);
      else {
        overflows.set(stack.context, { context: stack.context, step, bytes });
        overrun.push(stack);
      }
      continue;
    }
    const next = find(step + 1);
    astray = next !== stack && (!next || !runsOn(trace, effects, step + 1));
    if (astray || !next || next === stack) continue;
    if (stack) left[stack.context] = rest;
    if (next.context !== context[context.length - 1]) {
      start.push(step + 1);
      context.push(next.context);
    }
    stack = next;
  }
  return {
    start: Uint32Array.from(start),
    context: Uint32Array.from(context),
    byContext: group(context, context.length, trace.contexts.length),
    overflows: [...overflows.values()],
  };
}

/** True if a stack lies in a frame of another one, in an array of `main` for instance. */
function isWithin(inner: Stack, outer: Stack): boolean {
  return inner !== outer && inner.low >= outer.low && inner.high <= outer.high;
}

/** The stack that a run begins on. A fork knows it, wherever rsp stands. */
function firstStack({ contexts, stacks, initialContext }: Trace, map: Stacks, rsp: number) {
  const own = contexts[initialContext].entered
    ? stacks.find(({ context }) => context === initialContext)
    : undefined;
  return own ?? map.of(rsp, 0);
}
