import { PAGE } from '../machine/memory/layout.ts';
import { SLOTS } from '../machine/registers.ts';
import { type Frames, findFrames } from './frames.ts';
import { type Groups, group } from './groups.ts';
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
}

/** For logs with a start offset a step: the step of every entry. */
function stepOfEntries(start: Uint32Array, steps: number): Uint32Array {
  const result = new Uint32Array(start[steps]);
  for (let n = 0, i = 0; n < steps; n++) for (; i < start[n + 1]; i++) result[i] = n;
  return result;
}

/** Numbers the aligned words that accesses touch, in the order of their addresses. */
function numberWords(addresses: Float64Array, length: number) {
  // One entry a word of every page touched: cheaper than a map of words.
  const pages = new Map<number, Int32Array>();
  let page = -1;
  let numbers: Int32Array = new Int32Array();
  const find = (address: number) => {
    const wanted = Math.floor(address / PAGE);
    if (wanted !== page) {
      page = wanted;
      const known = pages.get(page);
      numbers = known ?? new Int32Array(PAGE / 8);
      if (!known) pages.set(page, numbers);
    }
    return Math.floor((address - page * PAGE) / 8);
  };
  for (let i = 0; i < length; i++) {
    const word = find(addresses[i]);
    numbers[word] = 1;
  }
  const words: number[] = [];
  for (const [start, marks] of [...pages].sort(([a], [b]) => a - b))
    marks.forEach((mark, i) => {
      if (mark) marks[i] = words.push(start * PAGE + 8 * i) - 1;
    });
  const wordOf = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const word = find(addresses[i]);
    wordOf[i] = numbers[word];
  }
  return { words: Float64Array.from(words), wordOf };
}

/** Derives the history of a trace. About 0.1 µs a step: call it where blocking does no harm. */
export function buildHistory(trace: Trace): History {
  const { registers, accesses, steps } = trace;
  const length = accesses.start[steps];
  const { words, wordOf } = numberWords(accesses.address, length);
  const registerGroups = group(registers.slot, registers.start[steps], SLOTS);
  const registerStep = stepOfEntries(registers.start, steps);
  const spans = findSpans(trace, registerGroups, registerStep);
  const frames = findFrames(trace, spans);
  return {
    registers: registerGroups,
    registerStep,
    words,
    accesses: group(wordOf, length, words.length),
    accessStep: stepOfEntries(accesses.start, steps),
    executions: group(trace.pc, steps, trace.instructions.length),
    spans,
    frames,
    switches: findSwitches(trace, spans, frames),
  };
}
