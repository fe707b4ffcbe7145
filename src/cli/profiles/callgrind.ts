import { contextTitle, nameSymbol } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { activationsOf } from '../../trace/activations.ts';
import { functionOfInstruction } from '../../trace/functions.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access, CONTINUED } from '../../trace/trace.ts';
import { placeOf } from './place.ts';

/** Instructions, loads, stores. */
type Costs = [number, number, number];

interface Callee {
  name: string;
  file: string;
  line: number;
  calls: number;
  costs: Costs;
}

/** A function as one context executed it. */
interface Part {
  context: number;
  name: string;
  file: string;
  /** By file and line: what stands elsewhere is a macro's or an inlined function's. */
  lines: Map<string, { file: string; line: number; costs: Costs }>;
  /** By the line of the call and the function called. */
  calls: Map<string, Callee & { at: number }>;
}

const NOWHERE = '???';

/**
 * A run in callgrind's profile format, version 1: instructions, loads and stores by function and line. A function's
 * name ends in the context that executed it, where there are several.
 */
export function* callgrind(reader: TraceReader): Iterable<string> {
  const { trace } = reader;
  yield '# callgrind format';
  yield 'version: 1';
  yield 'creator: swaplab';
  yield `cmd: ${trace.name}`;
  yield 'positions: line';
  yield 'events: Ir Dr Dw';
  const parts = partsOf(reader);
  const total: Costs = [0, 0, 0];
  for (const { lines } of parts) for (const { costs } of lines.values()) add(total, costs);
  yield `summary: ${total.join(' ')}`;
  const ran = new Set(parts.map(({ context }) => context));
  for (const { context, name, file, lines, calls } of parts) {
    const note = ran.size > 1 ? ` [${contextTitle(trace.contexts[context])}]` : '';
    yield '';
    yield `fl=${file}`;
    yield `fn=${name}${note}`;
    let within = file;
    for (const each of lines.values()) {
      if (each.file !== within) yield `fe=${each.file}`;
      within = each.file;
      yield `${each.line} ${each.costs.join(' ')}`;
    }
    if (within !== file) yield `fe=${file}`;
    for (const { at, name: called, file: place, line, calls: count, costs } of calls.values()) {
      yield `cfi=${place}`;
      yield `cfn=${called}${note}`;
      yield `calls=${count} ${line}`;
      yield `${at} ${costs.join(' ')}`;
    }
  }
}

function add(sum: Costs, costs: Costs): void {
  for (const i of sum.keys()) sum[i] += costs[i];
}

function partsOf(reader: TraceReader): Part[] {
  const { trace, history } = reader;
  const parts = new Map<string, Part>();
  const codes = codeOf(reader);
  const partOf = (context: number, { name, home }: Code): Part => {
    const key = `${context} ${name}`;
    const known = parts.get(key);
    if (known) return known;
    const part = { context, name, file: home.file, lines: new Map(), calls: new Map() };
    parts.set(key, part);
    return part;
  };
  const all = activationsOf(reader);
  /** By activation: what was executed while it was open, by its own context. */
  const inclusive = all.map((): Costs => [0, 0, 0]);
  const { topStart, top } = history.frames;
  let change = 0;
  for (let step = 0; step < trace.steps; step++) {
    while (topStart[change + 1] <= step) change++;
    const costs = costsOf(reader, step);
    add(inclusive[top[change]], costs);
    const code = codes[trace.pc[step]];
    const { file, line } = code.place;
    const { lines } = partOf(all[top[change]].context, code);
    const key = `${file} ${line}`;
    const sum = lines.get(key);
    if (sum) add(sum.costs, costs);
    else lines.set(key, { file, line, costs });
  }
  // A callee comes behind its caller, so that going backward its own sum is whole.
  for (const { index, context, parent, start } of all.toReversed()) {
    if (parent < 0 || start >= trace.steps) continue;
    add(inclusive[parent], inclusive[index]);
    const caller = codes[trace.pc[start - 1]];
    const { name, home } = codes[trace.pc[start]];
    const { calls } = partOf(context, caller);
    const key = `${caller.place.line} ${name}`;
    const known = calls.get(key);
    if (known) {
      known.calls++;
      add(known.costs, inclusive[index]);
    } else {
      const costs = inclusive[index];
      calls.set(key, { at: caller.place.line, name, ...home, calls: 1, costs });
    }
  }
  return [...parts.values()];
}

/** Where an instruction was written, and the function that it lies in. */
interface Code {
  name: string;
  place: Place;
  /** Where the function begins. */
  home: Place;
}

interface Place {
  file: string;
  line: number;
}

/** By instruction. */
function codeOf(reader: TraceReader): Code[] {
  const { trace } = reader;
  const whole = (address: number) => ({ file: NOWHERE, line: 0, ...placeOf(trace, address) });
  const functions = functionOfInstruction(trace);
  return trace.instructions.map(({ address }, index) => {
    const found = functions[index];
    const home = whole(found?.start ?? address);
    const name =
      found?.name ?? nameSymbol(reader, address)?.replace(/ \+ \d+$/, '') ?? hex(address);
    return { name, place: whole(address), home };
  });
}

function costsOf({ trace }: TraceReader, step: number): Costs {
  const { start, kind } = trace.accesses;
  const { flow } = trace.instructions[trace.pc[step]];
  const costs: Costs = [flow === 'signal' ? 0 : 1, 0, 0];
  for (let i = start[step]; i < start[step + 1]; i++) {
    if (kind[i] & CONTINUED) continue;
    if (kind[i] === Access.load) costs[1]++;
    else if (kind[i] === Access.store) costs[2]++;
  }
  return costs;
}
