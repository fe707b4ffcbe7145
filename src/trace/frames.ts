import { Slot } from '../machine/registers.ts';
import type { Spans } from './spans.ts';
import type { Trace } from './trace.ts';

/** `Frames.end` of a frame that is never left. */
export const OPEN = 0xffffffff;

/**
 * Every activation of a function, ascending by `start`. A frame opens at a call and closes when a
 * return or an indirect jump leaves rsp above its return address; so a routine that ends in
 * `pop %rcx; jmp *%rcx` counts as returning, and a switch suspends the frames of a context. Those of
 * a context that is dropped close then, or when it stops running.
 */
export interface Frames {
  /** First position inside the frame. */
  start: Uint32Array;
  /** First position after it, or OPEN. */
  end: Uint32Array;
  /** Index of the calling frame, or -1 for the first frame of a context. */
  parent: Int32Array;
  context: Uint32Array;
  /** Positions at which the innermost frame changes, ascending, and the frame from there on. */
  topStart: Uint32Array;
  top: Uint32Array;
}

/**
 * Replays calls, returns and switches. One pass over the steps.
 *
 * Every context has a stack of open frames, and each frame knows where its return address lies. What
 * an instruction is called says little: a `ret` can be a switch, and a `jmp` a return. So a return or
 * an indirect jump closes no particular frame but all whose return address lies below the new rsp,
 * and never the first frame of a context, which nobody called. When rsp moves to another stack, the
 * spans say so, the other context's frames are put in force, and those of this one stay open.
 */
export function findFrames(trace: Trace, spans: Spans): Frames {
  const { instructions, pc, steps, registers } = trace;
  const start: number[] = [];
  const end: number[] = [];
  const parent: number[] = [];
  const owner: number[] = [];
  /** Where a frame's return address lies. */
  const slot: number[] = [];
  const topStart: number[] = [];
  const top: number[] = [];
  const open: number[][] = trace.contexts.map(() => []);

  const enter = (context: number, position: number, address: number) => {
    const stack = open[context];
    parent.push(stack.length > 0 ? stack[stack.length - 1] : -1);
    stack.push(start.length);
    start.push(position);
    end.push(OPEN);
    owner.push(context);
    slot.push(address);
  };
  const note = (context: number, position: number) => {
    const frame = open[context][open[context].length - 1];
    if (top[top.length - 1] === frame) return;
    topStart.push(position);
    top.push(frame);
  };

  /** By instruction: 1 for a call, 2 for what may close a frame. */
  const effect = Uint8Array.from(instructions, ({ flow }) =>
    flow === 'call' || flow === 'indirect call'
      ? 1
      : flow === 'return' || flow === 'indirect jump'
        ? 2
        : 0,
  );
  const ends = trace.contexts
    .map(({ to }, context) => ({ to, context }))
    .filter(({ to }) => to <= steps)
    .sort((a, b) => a.to - b.to);
  let ended = 0;
  let nextEnd = ends[0]?.to ?? OPEN;
  const close = (context: number, position: number) => {
    for (const frame of open[context]) end[frame] = position;
    open[context] = [];
  };

  let rsp = Number(trace.initialRegisters[Slot.rsp]);
  let span = 0;
  let context = spans.context[0];
  enter(context, 0, Number.POSITIVE_INFINITY);
  note(context, 0);
  for (let n = 0; n < steps; n++) {
    for (let i = registers.start[n]; i < registers.start[n + 1]; i++)
      if (registers.slot[i] === Slot.rsp) rsp = registers.hi[i] * 2 ** 32 + registers.lo[i];
    const position = n + 1;
    if (spans.start[span + 1] === position) {
      if (trace.contexts[context].to <= position) close(context, position);
      context = spans.context[++span];
      if (open[context].length === 0) enter(context, position, Number.POSITIVE_INFINITY);
      note(context, position);
    }
    while (position >= nextEnd) {
      if (ends[ended].context !== context) close(ends[ended].context, position);
      nextEnd = ends[++ended]?.to ?? OPEN;
    }
    if (effect[pc[n]] === 1) {
      enter(context, position, rsp);
      note(context, position);
    } else if (effect[pc[n]] === 2) {
      const stack = open[context];
      while (stack.length > 1 && slot[stack[stack.length - 1]] < rsp)
        end[stack.pop() as number] = position;
      note(context, position);
    }
  }
  return {
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    parent: Int32Array.from(parent),
    context: Uint32Array.from(owner),
    topStart: Uint32Array.from(topStart),
    top: Uint32Array.from(top),
  };
}
