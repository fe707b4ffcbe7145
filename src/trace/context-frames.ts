import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import type { Arrival } from '../machine/kernel/arrival.ts';
import { Slot } from '../machine/registers.ts';
import type { Frames } from './frames.ts';
import type { TraceReader } from './reader.ts';

/** The call stack of a context at a position. */
export interface ContextFrames {
  /** Where it stands: that position while it runs, else the last one at which it ran. */
  at: number;
  /** Its innermost frame, as an index into `History.frames`. */
  innermost: number;
  /** How many frames are open. */
  depth: number;
}

/** A frame of a context that is open at a position. */
export interface StackFrame {
  /** Address of the instruction that it stands at: a call, the one that a signal came before, or the next. */
  pc: number;
  /** Position at which it was entered, and the step of the call, or of the signal's arrival, that made it; that one
   * is undefined for a context's first frame. */
  start: number;
  callStep?: number;
  /** Of a handler's frame. */
  arrival?: Arrival;
  /** Bytes of the stack from its return address down to where the next frame's begin; undefined where rsp was moved
   * between, so that there is no telling. */
  size?: number;
}

/** The open frames of a context; undefined of one that has not run yet, or has no frames any more. */
export function contextFrames(
  reader: TraceReader,
  context: number,
  position: number,
): ContextFrames | undefined {
  const { frames } = reader.history;
  const at = reader.context(position) === context ? position : reader.lastRun(context, position);
  if (at < 0) return undefined;
  let innermost = frames.top[lastAtMost(frames.topStart, at)];
  // Of a context that was dropped while it did not run.
  while (
    innermost >= 0 &&
    (frames.end[innermost] <= position || frames.context[innermost] !== context)
  )
    innermost = frames.parent[innermost];
  return innermost < 0 ? undefined : { at, innermost, depth: depths(frames)[innermost] };
}

/** By frame: how many are open with it in its context, itself counted. */
const depths = derived(({ parent }: Frames) => {
  const depth = new Uint32Array(parent.length);
  // A frame comes behind the one that called it.
  for (let frame = 0; frame < parent.length; frame++)
    depth[frame] = 1 + (parent[frame] < 0 ? 0 : depth[parent[frame]]);
  return depth;
});

/** The frames [from, to) of a call stack, the innermost being 0. */
export function stackFrames(
  reader: TraceReader,
  { at, innermost }: ContextFrames,
  from: number,
  to: number,
): StackFrame[] {
  const { start, parent } = reader.history.frames;
  const found: StackFrame[] = [];
  /** Position in the frame at which it called the next one. */
  let stands = at;
  let frame = innermost;
  for (let i = 0; i < to && frame >= 0; i++) {
    if (i >= from) found.push(frameAt(reader, frame, stands));
    stands = start[frame] - 1;
    frame = parent[frame];
  }
  return found;
}

function frameAt(reader: TraceReader, frame: number, stands: number): StackFrame {
  const { start, parent } = reader.history.frames;
  const position = start[frame];
  const called = parent[frame] >= 0;
  const arrival = called ? arrivalAt(reader, position - 1) : undefined;
  const rsp = (at: number) => Number(reader.register(Slot.rsp, at));
  // A call has pushed the return address, which belongs to what it calls.
  const size = rsp(position) + (called ? 8 : 0) - rsp(stands);
  const whole = reader.stack(rsp(position), position) === reader.stack(rsp(stands), position);
  return {
    pc: reader.pc(stands),
    start: position,
    ...(called && { callStep: position - 1 }),
    ...(arrival && { arrival }),
    ...(whole && size >= 0 && { size }),
  };
}

function arrivalAt(reader: TraceReader, step: number): Arrival | undefined {
  const last = reader.trace.arrivals[reader.arrivalsBefore(step + 1) - 1];
  return last?.step === step ? last : undefined;
}

/** Where a context begins that has not run yet at a position: the first of its own code that runs later; undefined if
 * none does. */
export function firstCode(reader: TraceReader, context: number, position: number) {
  const from = reader.nextRun(context, position);
  if (from < 0) return undefined;
  // What loads rsp is the switch that leads there, up to where it returns or jumps.
  let step = from;
  while (
    step < reader.trace.steps &&
    !/return|jump|call/.test(reader.instruction(step)?.flow ?? '')
  )
    step++;
  return { position: step + 1, pc: reader.pc(step + 1) };
}
