import type { ImageSymbol } from '../assembler/image.ts';
import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import type { Trace } from './trace.ts';

/** A function of the image: the addresses [start, end). */
export interface FunctionExtent {
  name: string;
  start: number;
  end: number;
}

/**
 * The functions of a run by address. Not every label begins one: a function begins at a symbol that is
 * global, has a `.type` or `.size`, is called, or is entered from another function by a jump through a register or a
 * return; but not where a call returns to, nor where control falls in from above. It ends where its
 * `.size` says or, lacking that, where the next one begins.
 */
export const functionsOf = derived((trace: Trace): FunctionExtent[] => {
  const labels = trace.image.symbols.filter(({ kind }) => kind === 'function');
  const certain = certainStarts(trace, labels);
  const entered = enteredStarts(trace, labels, extents(labels, certain));
  return extents(labels, new Set([...certain, ...entered]));
});

/** The function that an address lies in. */
export function functionAt(trace: Trace, address: number): FunctionExtent | undefined {
  return within(functionsOf(trace), address);
}

/** By instruction: the function that it lies in. */
export const functionOfInstruction = derived((trace: Trace) =>
  ofInstructions(trace, functionsOf(trace)),
);

function ofInstructions({ instructions }: Trace, functions: readonly FunctionExtent[]) {
  return instructions.map(({ address }) => within(functions, address));
}

function within(functions: readonly FunctionExtent[], address: number) {
  const found = functions[lastAtMost(startsOf(functions), address)];
  return found && address < found.end ? found : undefined;
}

const startsOf = derived((functions: readonly FunctionExtent[]) =>
  Float64Array.from(functions, ({ start }) => start),
);

/** Addresses at which functions begin for what the image says, and where the run began. */
function certainStarts(trace: Trace, labels: readonly ImageSymbol[]): Set<number> {
  const { instructions, pc } = trace;
  const starts = new Set<number>();
  for (const { global, sized, typed, address } of labels)
    if (global || sized || typed) starts.add(address);
  for (const { flow, target } of instructions)
    if (flow === 'call' && target !== undefined) starts.add(target);
  const first = instructions[pc[0]];
  if (first) starts.add(first.address);
  return starts;
}

/** Labels at which the run entered another function than it came from. */
function enteredStarts(
  trace: Trace,
  labels: readonly ImageSymbol[],
  functions: readonly FunctionExtent[],
): Set<number> {
  const { instructions, pc, steps } = trace;
  const addresses = new Set(labels.map(({ address }) => address));
  const afterCalls = new Set(
    instructions
      .filter(({ flow }) => flow === 'call' || flow === 'indirect call')
      .map(({ address, size }) => address + size),
  );
  const labelled = Uint8Array.from(instructions, ({ address }) =>
    addresses.has(address) && !afterCalls.has(address) ? 1 : 0,
  );
  const lies = ofInstructions(trace, functions);
  /** Steps that went back to where a signal had come in, which may be anywhere. */
  const resumed = new Set(trace.calls.filter((call) => call.resumed).map((call) => call.step));
  const entered = new Set<number>();
  const inner = new Set<number>();
  for (let step = 0; step + 1 < steps; step++) {
    if (!labelled[pc[step + 1]]) continue;
    const { flow } = instructions[pc[step]];
    const to = instructions[pc[step + 1]].address;
    if (resumed.has(step)) continue;
    if (flow === 'indirect call') entered.add(to);
    else if (flow === 'next' || flow === 'syscall' || flow === 'branch') inner.add(to);
    else if (flow !== 'jump' && lies[pc[step]] !== lies[pc[step + 1]]) entered.add(to);
  }
  return new Set([...entered].filter((address) => !inner.has(address)));
}

/** What reaches from each start to the next. */
function extents(labels: readonly ImageSymbol[], starts: ReadonlySet<number>): FunctionExtent[] {
  const result: FunctionExtent[] = [];
  /** The last one's end is told by a `.size`. */
  let told = false;
  for (const { name, address, size, sized, global } of labels) {
    const last = result.at(-1);
    const end = address + size;
    if (last?.start === address) {
      // Of several names a global one.
      if (global) last.name = name;
      last.end = Math.max(last.end, end);
    } else if (starts.has(address)) {
      if (last) last.end = Math.min(last.end, address);
      result.push({ name, start: address, end });
      told = sized === true;
    } else if (last && !told) last.end = Math.max(last.end, end);
  }
  return result;
}
