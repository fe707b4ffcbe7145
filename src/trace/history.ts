import { PAGE } from '../machine/memory/layout.ts';
import { SLOTS } from '../machine/registers.ts';
import { type Frames, findFrames } from './frames.ts';
import { type Groups, group } from './groups.ts';
import { findLineStops, type LineStops } from './line-stops.ts';
import { findMyCode, type MyCode } from './my-code.ts';
import { findSpans, type Spans } from './spans.ts';
import { findSwitches, type Switches } from './switches.ts';
import type { Trace } from './trace.ts';

/**
 * What is derived from a trace once so that any question about any step is a few binary searches:
 * the life of every register, of every memory word and of every instruction. Plain data.
 */
export interface History {
  /** By slot: positions in the register log. */
  registers: Groups;
  /** Step of every entry of the register log. */
  registerStep: Uint32Array;
  /** Aligned addresses of all words touched, ascending. */
  words: Float64Array;
  /** By index in `words`: positions in the access log. */
  accesses: Groups;
  /** Step of every entry of the access log. */
  accessStep: Uint32Array;
  /** By instruction: the steps that executed it. */
  executions: Groups;
  spans: Spans;
  frames: Frames;
  switches: Switches;
  lineStops: LineStops;
  myCode: MyCode;
}

/** For logs with a start offset a step: the step of every entry. */
function stepOfEntries(start: Uint32Array, steps: number): Uint32Array {
  const result = new Uint32Array(start[steps]);
  for (let n = 0, i = 0; n < steps; n++) for (; i < start[n + 1]; i++) result[i] = n;
  return result;
}

const PAGE_WORDS = PAGE / 8;

/** Numbers the aligned words that accesses touch, in the order of their addresses. */
function numberWords(addresses: Float64Array, length: number) {
  // Places in the pages touched, one behind the other as they are found: cheaper than a map of words.
  const pages = new Map<number, number>();
  const wordOf = new Uint32Array(length);
  let page = -1;
  let first = 0;
  for (let i = 0; i < length; i++) {
    const wanted = Math.floor(addresses[i] / PAGE);
    if (wanted !== page) {
      page = wanted;
      first = pages.get(page) ?? PAGE_WORDS * pages.size;
      pages.set(page, first);
    }
    wordOf[i] = first + ((addresses[i] - page * PAGE) >>> 3);
  }
  const numbers = new Uint32Array(PAGE_WORDS * pages.size);
  for (let i = 0; i < length; i++) numbers[wordOf[i]] = 1;
  const words: number[] = [];
  for (const [start, first] of [...pages].sort(([a], [b]) => a - b))
    for (let word = 0; word < PAGE_WORDS; word++)
      if (numbers[first + word]) numbers[first + word] = words.push(start * PAGE + 8 * word) - 1;
  for (let i = 0; i < length; i++) wordOf[i] = numbers[wordOf[i]];
  return { words: Float64Array.from(words), wordOf };
}

/** The words that a run touches, and the entries of the access log for each. */
function findWords({ accesses, steps }: Trace) {
  const length = accesses.start[steps];
  const { words, wordOf } = numberWords(accesses.address, length);
  return { words, accesses: group(wordOf, length, words.length) };
}

/**
 * A history whose parts are made when they are first asked for: who asks a few questions of a short run, as a judge does,
 * asks for two or three of them.
 */
export class LazyHistory implements History {
  readonly #trace: Trace;
  #registers: Groups | undefined;
  #registerStep: Uint32Array | undefined;
  #touched: { words: Float64Array; accesses: Groups } | undefined;
  #accessStep: Uint32Array | undefined;
  #executions: Groups | undefined;
  #spans: Spans | undefined;
  #frames: Frames | undefined;
  #switches: Switches | undefined;
  #lineStops: LineStops | undefined;
  #myCode: MyCode | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  get registers(): Groups {
    const { registers, steps } = this.#trace;
    this.#registers ??= group(registers.slot, registers.start[steps], SLOTS);
    return this.#registers;
  }

  get registerStep(): Uint32Array {
    const { registers, steps } = this.#trace;
    this.#registerStep ??= stepOfEntries(registers.start, steps);
    return this.#registerStep;
  }

  get words(): Float64Array {
    return this.#words().words;
  }

  get accesses(): Groups {
    return this.#words().accesses;
  }

  #words() {
    this.#touched ??= findWords(this.#trace);
    return this.#touched;
  }

  get accessStep(): Uint32Array {
    const { accesses, steps } = this.#trace;
    this.#accessStep ??= stepOfEntries(accesses.start, steps);
    return this.#accessStep;
  }

  get executions(): Groups {
    const { pc, steps, instructions } = this.#trace;
    this.#executions ??= group(pc, steps, instructions.length);
    return this.#executions;
  }

  get spans(): Spans {
    this.#spans ??= findSpans(this.#trace, this.registers, this.registerStep);
    return this.#spans;
  }

  get frames(): Frames {
    this.#frames ??= findFrames(this.#trace, this.spans, this.registers, this.registerStep);
    return this.#frames;
  }

  get switches(): Switches {
    const { spans, frames, registers, registerStep } = this;
    this.#switches ??= findSwitches(this.#trace, spans, frames, registers, registerStep);
    return this.#switches;
  }

  get lineStops(): LineStops {
    this.#lineStops ??= findLineStops(this.#trace, this.frames);
    return this.#lineStops;
  }

  get myCode(): MyCode {
    this.#myCode ??= findMyCode(this.#trace);
    return this.#myCode;
  }
}

/** Derives the whole history of a trace, to be sent elsewhere. About 0.1 µs a step: call it where blocking does no harm. */
export function buildHistory(trace: Trace): History {
  const history = new LazyHistory(trace);
  const { registers, registerStep, words, accesses, accessStep, executions } = history;
  const { spans, frames, switches, lineStops, myCode } = history;
  return {
    registers,
    registerStep,
    words,
    accesses,
    accessStep,
    executions,
    spans,
    frames,
    switches,
    lineStops,
    myCode,
  };
}
