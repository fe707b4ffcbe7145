import { hex } from '../base/hex.ts';
import { OPEN } from './frames.ts';
import { type FunctionExtent, functionOfInstruction } from './functions.ts';
import type { TraceReader } from './reader.ts';

/** One activation of a function: it is open from position `start` up to `end`. */
export interface Activation {
  /** Index in the list of all. */
  index: number;
  context: number;
  /** The calling activation, or -1 for a context's first. */
  parent: number;
  start: number;
  end: number;
  /** The function, or the address where there is none. */
  name: string;
  function: FunctionExtent | undefined;
}

/** All activations of a run, ascending by start. */
export function activationsOf(reader: TraceReader): Activation[] {
  const { trace, history } = reader;
  const { start, end, parent, context } = history.frames;
  const functions = functionOfInstruction(trace);
  return Array.from(start, (first, index) => {
    const from = parent[index] < 0 ? firstOwn(reader, first) : first;
    const found = functions[trace.pc[from]];
    return {
      index,
      context: context[index],
      parent: parent[index],
      start: first,
      end: end[index] === OPEN ? trace.steps : end[index],
      name: found?.name ?? hex(reader.pc(from)),
      function: found,
    };
  });
}

/** Steps that the end of a switch takes at most. */
const ARRIVES = 64;

/** Where a context's first function begins: behind the rest of the switch that led there, if one did, which returns to it. */
function firstOwn({ trace }: TraceReader, start: number): number {
  if (start === 0) return start;
  const end = Math.min(start + ARRIVES, trace.steps - 1);
  for (let step = start; step < end; step++) {
    const { flow } = trace.instructions[trace.pc[step]];
    if (flow === 'return' || flow === 'indirect jump') return step + 1;
    if (/call|signal/.test(flow)) break;
  }
  return start;
}

/** By position, 0 to the number of steps: how many steps the context that runs there had executed. */
export function ownSteps({ trace, history }: TraceReader): Uint32Array {
  const { start, context } = history.spans;
  const before = new Uint32Array(trace.contexts.length);
  const own = new Uint32Array(trace.steps + 1);
  let span = 0;
  for (let position = 0; position <= trace.steps; position++) {
    if (start[span + 1] === position) span++;
    own[position] = before[context[span]]++;
  }
  return own;
}
