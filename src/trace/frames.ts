import { Slot } from '../machine/registers.ts';
import { functionOfInstruction } from './functions.ts';
import type { Groups } from './groups.ts';
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

/** What an instruction may do to the open frames. */
const Effect = { none: 0, opens: 1, closes: 2, calls: 3, signal: 4 } as const;

/**
 * Replays calls, returns and switches. One pass over the steps.
 *
 * Every context has a stack of open frames, and each frame knows where its return address lies. What
 * an instruction is called says little: a `ret` can be a switch, and a `jmp` a return. So a return or
 * an indirect jump closes no particular frame but all whose return address lies below the new rsp,
 * and never the first frame of a context, which nobody called. When rsp moves to another stack, the
 * spans say so, the other context's frames are put in force, and those of this one stay open.
 */
export function findFrames(
  trace: Trace,
  spans: Spans,
  registers: Groups,
  registerStep: Uint32Array,
): Frames {
  const { pc, steps, contexts } = trace;
  const { lo, hi } = trace.registers;
  const effects = effectsOnFrames(trace);
  let most = spans.start.length;
  for (let n = 0; n < steps; n++) if (effects[pc[n]] !== Effect.none) most++;
  const replay = new Replay(contexts.length, most);
  const ends = contexts
    .map(({ to }, context) => ({ to, context }))
    .filter(({ to }) => to <= steps)
    .sort((a, b) => a.to - b.to);
  const { arrivals } = trace;
  let arrived = 0;
  const resumed = trace.calls.filter((call) => call.resumed !== undefined).map(({ step }) => step);
  let back = 0;
  let ended = 0;
  let nextEnd = ends[0]?.to ?? OPEN;
  let change = registers.start[Slot.rsp];
  const changes = registers.start[Slot.rsp + 1];
  let rsp = Number(trace.initialRegisters[Slot.rsp]);
  /** Brings rsp to what it is at a position. */
  const follow = (position: number) => {
    for (; change < changes && registerStep[registers.entries[change]] < position; change++) {
      const entry = registers.entries[change];
      rsp = hi[entry] * 2 ** 32 + lo[entry];
    }
  };
  let span = 0;
  let context = spans.context[0];
  replay.enter(context, 0, Number.POSITIVE_INFINITY);
  for (let position = 1; position <= steps; position++) {
    if (spans.start[span + 1] === position) {
      if (contexts[context].to <= position) replay.closeAll(context, position);
      context = spans.context[++span];
      replay.goOn(context, position);
    }
    while (position >= nextEnd) {
      if (ends[ended].context !== context) replay.closeAll(ends[ended].context, position);
      nextEnd = ends[++ended]?.to ?? OPEN;
    }
    const step = position - 1;
    const effect = effects[pc[step]];
    if (effect === Effect.none) continue;
    if (effect === Effect.signal) {
      // Its return address is the restorer's, which belongs to the handler: only rt_sigreturn closes it.
      replay.enter(context, position, arrivals[arrived++].ucontext);
      continue;
    }
    if (effect === Effect.calls) {
      if (step !== resumed[back]) continue;
      back++;
    }
    follow(step);
    const before = rsp;
    follow(position);
    if (effect === Effect.opens) replay.enter(context, position, rsp);
    else if (effect === Effect.calls) replay.resume(context, position, before, rsp);
    else replay.leave(context, position, rsp);
  }
  return replay.frames();
}

/** By instruction: its `Effect`. */
function effectsOnFrames(trace: Trace): Uint8Array {
  const functions = functionOfInstruction(trace);
  const pops = new Set(
    trace.instructions.filter(({ mnemonic }) => mnemonic === 'pop').map(({ address }) => address),
  );
  const executed = new Set(trace.instructions.map(({ address }) => address));
  return Uint8Array.from(trace.instructions, ({ flow, address, size, target = 0 }, i) => {
    if (flow === 'call') {
      // `call 1f; 1: popq %rax` asks where it is, and calls nothing; nor does a call over data.
      const back = address + size;
      const within = functions[i];
      const inside = within && target > within.start && target < within.end && !executed.has(back);
      return pops.has(target) && (inside || target === back) ? Effect.none : Effect.opens;
    }
    if (flow === 'signal') return Effect.signal;
    if (flow === 'syscall' && trace.arrivals.length > 0) return Effect.calls;
    if (flow === 'indirect call') return Effect.opens;
    return flow === 'return' || flow === 'indirect jump' ? Effect.closes : Effect.none;
  });
}

/** The frames of a run while it is replayed. */
class Replay {
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #parent: Int32Array;
  readonly #context: Uint32Array;
  /** Where a frame's return address lies. */
  readonly #slot: Float64Array;
  readonly #topStart: Uint32Array;
  readonly #top: Uint32Array;
  #length = 0;
  #changes = 0;
  /** By context: its open frames, the innermost last. */
  readonly #open: number[][];

  /** @param most how often frames are entered and left at most */
  constructor(contexts: number, most: number) {
    this.#start = new Uint32Array(most);
    this.#end = new Uint32Array(most).fill(OPEN);
    this.#parent = new Int32Array(most);
    this.#context = new Uint32Array(most);
    this.#slot = new Float64Array(most);
    this.#topStart = new Uint32Array(most);
    this.#top = new Uint32Array(most);
    this.#open = Array.from({ length: contexts }, () => []);
  }

  /** Opens a frame whose return address lies at `slot`. */
  enter(context: number, position: number, slot: number): void {
    const open = this.#open[context];
    const frame = this.#length++;
    this.#parent[frame] = open.length > 0 ? open[open.length - 1] : -1;
    this.#start[frame] = position;
    this.#context[frame] = context;
    this.#slot[frame] = slot;
    open.push(frame);
    this.#note(frame, position);
  }

  /** Closes what rsp has left behind. */
  leave(context: number, position: number, rsp: number): void {
    const open = this.#open[context];
    while (open.length > 1 && this.#slot[open[open.length - 1]] < rsp)
      this.#end[open.pop() as number] = position;
    this.#note(open[open.length - 1], position);
  }

  /** A frame has given back the registers: the handler that it was laid for at `slot` is done; rsp was `slot` and
   * is `rsp`. */
  resume(context: number, position: number, slot: number, rsp: number): void {
    const open = this.#open[context];
    const handler = open.findLastIndex((frame) => this.#slot[frame] === slot);
    if (handler > 0) for (const frame of open.splice(handler)) this.#end[frame] = position;
    else this.leave(context, position, rsp);
    this.#note(open[open.length - 1], position);
  }

  /** Control is in another context from here on. */
  goOn(context: number, position: number): void {
    const open = this.#open[context];
    if (open.length === 0) this.enter(context, position, Number.POSITIVE_INFINITY);
    else this.#note(open[open.length - 1], position);
  }

  /** The context is dropped. */
  closeAll(context: number, position: number): void {
    for (const frame of this.#open[context]) this.#end[frame] = position;
    this.#open[context].length = 0;
  }

  frames(): Frames {
    return {
      start: this.#start.slice(0, this.#length),
      end: this.#end.slice(0, this.#length),
      parent: this.#parent.slice(0, this.#length),
      context: this.#context.slice(0, this.#length),
      topStart: this.#topStart.slice(0, this.#changes),
      top: this.#top.slice(0, this.#changes),
    };
  }

  #note(frame: number, position: number): void {
    if (this.#changes > 0 && this.#top[this.#changes - 1] === frame) return;
    this.#topStart[this.#changes] = position;
    this.#top[this.#changes++] = frame;
  }
}
