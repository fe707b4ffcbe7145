import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { Slot } from '../machine/registers.ts';
import { adapterCode } from './adapter.ts';
import { type Frames, OPEN } from './frames.ts';
import { type FunctionExtent, functionOfInstruction } from './functions.ts';
import { type Groups, lastBefore } from './groups.ts';
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

/** Bytes that a routine pushes before it stores rsp, at most. */
const SAVED = 1024;

/** Finds the switches: one for every change of context. */
export function findSwitches(
  trace: Trace,
  spans: Spans,
  frames: Frames,
  registers: Groups,
  registerStep: Uint32Array,
): Switches {
  const count = spans.start.length - 1;
  const switches: Switches = {
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    cross: new Uint32Array(count),
    from: spans.context.slice(0, count),
    to: spans.context.slice(1),
  };
  const routine = new Routine(trace, frames, registers, registerStep);
  /** By context: the frame of the routine that it left in. */
  const gone: number[] = [];
  for (let i = 0; i < count; i++) {
    const since = spans.start[i];
    const cross = spans.start[i + 1] - 1;
    const frame = routine.frame(cross);
    const first = frames.parent[frame] < 0;
    const left = routine.left(cross, spans.start[i + 2] ?? trace.steps);
    switches.cross[i] = cross;
    switches.start[i] = first
      ? routine.comingBack(frame, since, cross)
      : routine.entry(routine.beginning(frame, since), cross);
    switches.end[i] = routine.rest(gone[spans.context[i + 1]], left);
    if (!first) gone[spans.context[i]] = frame;
  }
  return switches;
}

/** Where a routine that switches begins and ends. */
class Routine {
  readonly #trace: Trace;
  readonly #frames: Frames;
  readonly #registers: Groups;
  readonly #registerStep: Uint32Array;
  /** By instruction, so that a place that switches often is looked up once. */
  readonly #functions: readonly (FunctionExtent | undefined)[];
  readonly #adapter: Uint8Array;
  readonly #calls: Uint8Array;
  /** Indirect calls that once led into the middle of a function: no call of anything, but a routine's own
   * way to go on in another context. */
  readonly #ownCalls = new Set<number>();

  constructor(trace: Trace, frames: Frames, registers: Groups, registerStep: Uint32Array) {
    const { instructions, pc, steps } = trace;
    this.#trace = trace;
    this.#frames = frames;
    this.#registers = registers;
    this.#registerStep = registerStep;
    this.#functions = functionOfInstruction(trace);
    this.#adapter = adapterCode(trace);
    this.#calls = Uint8Array.from(instructions, ({ flow }) => (/call$/.test(flow) ? 1 : 0));
    for (const first of frames.start) {
      if (first === 0 || first >= steps) continue;
      const call = pc[first - 1];
      if (instructions[call].flow !== 'indirect call') continue;
      const into = this.#functions[pc[first]];
      if (into && into.start !== instructions[pc[first]].address) this.#ownCalls.add(call);
    }
  }

  /** The routine's frame at a switch. */
  frame(cross: number): number {
    const { parent, start } = this.#frames;
    let frame = this.#top(cross);
    while (parent[frame] >= 0 && this.#ownCalls.has(this.#trace.pc[start[frame] - 1]))
      frame = parent[frame];
    return frame;
  }

  /** Where a frame begins, or the adapter's that called it since its context went on at `since`. */
  beginning(frame: number, since: number): number {
    const { start, parent } = this.#frames;
    const caller = start[parent[frame]];
    return caller >= since && this.#adapter[this.#trace.pc[caller]] ? caller : start[frame];
  }

  /** The first step of the routine, in a frame that begins at `start`. What jumped to another
   * function without having stored anything itself prepared arguments, as adapters do; what ended in a
   * tail call of it is its caller. */
  entry(start: number, cross: number): number {
    const { instructions, pc } = this.#trace;
    const adapter = this.#adapter;
    let first = start;
    let stored = false;
    for (let step = start; step < cross; step++) {
      if (this.#calls[pc[step]]) {
        // What an adapter called and came back from is the first half of a pair.
        if (adapter[pc[step]] && !adapter[pc[step + 1]]) return step + 1;
        const callee = firstAtLeast(this.#frames.start, step + 1);
        if (this.#frames.end[callee] > cross) break;
        step = this.#frames.end[callee] - 1;
      } else if (
        instructions[pc[step]].flow === 'jump' &&
        this.#function(step) !== this.#function(step + 1)
      ) {
        if (stored && !this.#isTailCall(start, step)) break;
        first = step + 1;
        stored = false;
      } else if (!adapter[pc[step]] && this.#stores(step)) stored = true;
    }
    return first;
  }

  /** True if a function entered at `start` is done where it jumps at `step`: rsp is as it was, and has not been
   * stored, as what saves a context would. */
  #isTailCall(start: number, step: number): boolean {
    const { pc, instructions, accesses } = this.#trace;
    const target = instructions[pc[step + 1]].address;
    const rsp = this.#rsp(start);
    if (this.#function(step + 1)?.start !== target || this.#rsp(step) !== rsp) return false;
    for (let own = start; own < step; own++) {
      for (let i = accesses.start[own]; i < accesses.start[own + 1]; i++) {
        const value = accesses.hi[i] * 2 ** 32 + accesses.lo[i];
        if (isStore(accesses.kind[i]) && value > rsp - SAVED && value <= rsp + 8) return false;
      }
      // What it called and came back from may have switched for itself.
      if (this.#calls[pc[own]])
        own = this.#frames.end[firstAtLeast(this.#frames.start, own + 1)] - 1;
    }
    return true;
  }

  /** Where a routine begins to go back that had entered this context itself: where it came back from what
   * it had called there. */
  comingBack(frame: number, since: number, cross: number): number {
    const routine = this.#function(cross);
    const { start } = this.#frames;
    let first = cross;
    if (start[frame] > 0 && this.#function(start[frame] - 1) === routine)
      while (first > since && this.#function(first - 1) === routine) first--;
    return first;
  }

  /** The position at which control leaves the function that loaded rsp at `cross`, in a context that
   * leaves again at `end`. */
  left(cross: number, end: number): number {
    const { instructions, pc, steps } = this.#trace;
    const routine = this.#function(cross);
    let last = cross;
    for (; last + 1 < steps; last++) {
      const { flow } = instructions[pc[last]];
      if (flow === 'next' || flow === 'syscall') continue;
      // Whom it calls by address may be the coroutine itself, unless it is the lab's own.
      const helps = flow === 'call' || (flow === 'indirect call' && this.#isAdapter(last + 1));
      const back = helps ? this.#helped(last + 1, end) : undefined;
      if (back !== undefined) last = back - 1;
      else if (!routine || this.#function(last + 1) !== routine) break;
    }
    return last + 1;
  }

  /** Where the rest of a routine ends that goes on at `position` in the frame in which the context left. */
  rest(frame: number | undefined, position: number): number {
    const { pc, steps } = this.#trace;
    if (frame === undefined || position >= steps || this.#top(position) !== frame) return position;
    const end = this.#frames.end[frame];
    if (end === OPEN || end - position > REST) return position;
    for (let step = position; step < end; step++) if (this.#calls[pc[step]]) return position;
    return end;
  }

  /** Where a short function that a routine calls in the other context comes back, before `end`. */
  #helped(first: number, end: number): number | undefined {
    const { start, end: ends } = this.#frames;
    const frame = firstAtLeast(start, first);
    const back = ends[frame];
    const isHelp = start[frame] === first && back !== OPEN && back < end && back - first <= REST;
    return isHelp ? back : undefined;
  }

  #isAdapter(step: number): boolean {
    return this.#adapter[this.#trace.pc[step]] === 1;
  }

  #function(step: number): FunctionExtent | undefined {
    return this.#functions[this.#trace.pc[step]];
  }

  #top(position: number): number {
    return this.#frames.top[lastAtMost(this.#frames.topStart, position)];
  }

  #rsp(position: number): number {
    const { initialRegisters, registers } = this.#trace;
    const last = lastBefore(this.#registers, Slot.rsp, this.#registerStep, position);
    if (last < 0) return Number(initialRegisters[Slot.rsp]);
    const entry = this.#registers.entries[last];
    return registers.hi[entry] * 2 ** 32 + registers.lo[entry];
  }

  #stores(step: number): boolean {
    const { start, kind } = this.#trace.accesses;
    for (let i = start[step]; i < start[step + 1]; i++) if (isStore(kind[i])) return true;
    return false;
  }
}
