import { COST_KEYS, type Cost, profile } from '../analysis/profile.ts';
import { labSymbol } from '../assembler/lookup.ts';
import { PAGE } from '../machine/memory/layout.ts';
import type { Core } from '../timing/cores/core.ts';
import { cycles, type Timing } from '../timing/timing.ts';
import type { TraceReader } from '../trace/reader.ts';

/** A run and when its steps retire on a core. */
export interface Timed {
  reader: TraceReader;
  core: Core;
  timing: Timing;
}

/** What a stretch of a run costs. All is counted but the cycles; what the kernel does in a system call
 * is in the cycles alone. */
export interface Figures extends Cost {
  /** Calls of malloc and calloc. */
  allocations: number;
  /** Contexts made for coroutines. */
  contexts: number;
  /** Distinct 4 KiB pages of memory that were read or written. */
  pagesTouched: number;
  /** Modelled. */
  cycles: number;
}

export const FIGURE_KEYS = [
  ...COST_KEYS,
  'allocations',
  'contexts',
  'pagesTouched',
  'cycles',
] as const satisfies readonly (keyof Figures)[];

/** Steps that executed the instruction at a symbol, ascending; none if there is no such symbol. */
export function stepsAt(reader: TraceReader, symbol: string): Uint32Array {
  const { trace, history } = reader;
  const address = labSymbol(trace.image, symbol)?.address;
  const index = trace.instructions.findIndex((each) => each.address === address);
  const { start, entries } = history.executions;
  return index < 0 ? new Uint32Array() : entries.subarray(start[index], start[index + 1]);
}

/** The figures of the steps [from, to). */
export function figures({ reader, timing }: Timed, from: number, to: number): Figures {
  const uncategorised = new Uint8Array(reader.trace.instructions.length);
  const executions = (symbol: string) =>
    stepsAt(reader, symbol).filter((step) => step >= from && step < to).length;
  return {
    ...profile(reader, uncategorised, from, to).total,
    allocations: executions('malloc') + executions('calloc'),
    contexts: executions('context_make'),
    pagesTouched: pages(reader, from, to).size,
    cycles: cycles(timing, from, to),
  };
}

/** Numbers of the pages that the steps [from, to) read or write, the kernel on their behalf too. */
function pages({ trace: { accesses } }: TraceReader, from: number, to: number): Set<number> {
  const found = new Set<number>();
  let last = -1;
  for (let i = accesses.start[from]; i < accesses.start[to]; i++) {
    const page = Math.floor(accesses.address[i] / PAGE);
    if (page !== last) found.add(page);
    last = page;
  }
  return found;
}
