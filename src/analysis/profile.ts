import { derived } from '../base/derived.ts';
import { firstAtLeast } from '../base/search.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access, CONTINUED, type Trace } from '../trace/trace.ts';
import { CATEGORIES } from './category.ts';

/** What instructions cost in work, apart from time. One access counts once, whatever its size. */
export interface Cost {
  instructions: number;
  loads: number;
  stores: number;
  bytesLoaded: number;
  bytesStored: number;
  syscalls: number;
}

/** What a stretch of a run costs, in all and by category. */
export interface Profile {
  total: Cost;
  /** Indexed by category number. */
  byCategory: Cost[];
}

/** The counts of a `Cost`, in the order in which tables show them. */
export const COST_KEYS = [
  'instructions',
  'loads',
  'stores',
  'bytesLoaded',
  'bytesStored',
  'syscalls',
] as const satisfies readonly (keyof Cost)[];

/** A cost to add to. */
export function noCost(): Cost {
  return {
    instructions: 0,
    loads: 0,
    stores: 0,
    bytesLoaded: 0,
    bytesStored: 0,
    syscalls: 0,
  };
}

/** Adds `times` times `cost` to `sum`. */
export function addCost(sum: Cost, cost: Cost, times = 1): void {
  for (const key of COST_KEYS) sum[key] += cost[key] * times;
}

/** Memory traffic of one step, without what the kernel does for it. */
function costOfStep(trace: Trace, step: number): Cost {
  const { start, size, kind } = trace.accesses;
  const cost = noCost();
  const { flow } = trace.instructions[trace.pc[step]];
  // The arrival of a signal is the kernel's work.
  cost.instructions = flow === 'signal' ? 0 : 1;
  cost.syscalls = flow === 'syscall' ? 1 : 0;
  for (let i = start[step]; i < start[step + 1]; i++) {
    const first = kind[i] & CONTINUED ? 0 : 1;
    const access = kind[i] & ~CONTINUED;
    if (access === Access.load) {
      cost.loads += first;
      cost.bytesLoaded += size[i];
    } else if (access === Access.store) {
      cost.stores += first;
      cost.bytesStored += size[i];
    }
  }
  return cost;
}

/**
 * Running totals of an instruction whose cost depends on a count register: six figures, in the
 * order of COST_KEYS, for its first 0, 1, 2, … executions.
 */
function runningCosts(trace: Trace, steps: Uint32Array): Float64Array {
  const width = COST_KEYS.length;
  const sums = new Float64Array((steps.length + 1) * width);
  steps.forEach((step, k) => {
    const cost = costOfStep(trace, step);
    COST_KEYS.forEach((key, i) => {
      sums[(k + 1) * width + i] = sums[k * width + i] + cost[key];
    });
  });
  return sums;
}

/** What a run's instructions cost: a figure where every execution costs the same, else running
 * totals, else undefined for one that never ran. */
const instructionCosts = derived(({ trace, history }: TraceReader) => {
  const { start, entries } = history.executions;
  return trace.instructions.map(({ repeats }, index) => {
    const steps = entries.subarray(start[index], start[index + 1]);
    if (steps.length === 0) return undefined;
    return repeats ? runningCosts(trace, steps) : costOfStep(trace, steps[0]);
  });
});

/** Cost of one step. Not to be changed: steps of one instruction share it. */
export function stepCost(reader: TraceReader, step: number): Cost {
  const cost = instructionCosts(reader)[reader.trace.pc[step]];
  return !cost || cost instanceof Float64Array ? costOfStep(reader.trace, step) : cost;
}

/**
 * Costs of the steps [from, to). Takes time by the number of instructions, not of steps.
 * @param without 1 for each instruction that is not counted
 */
export function profile(
  reader: TraceReader,
  categories: Uint8Array,
  from: number,
  to: number,
  without?: Uint8Array,
): Profile {
  const { start, entries } = reader.history.executions;
  const result: Profile = { total: noCost(), byCategory: CATEGORIES.map(noCost) };
  instructionCosts(reader).forEach((cost, index) => {
    if (without?.[index]) return;
    const first = firstAtLeast(entries, from, start[index], start[index + 1]);
    const end = firstAtLeast(entries, to, first, start[index + 1]);
    if (!cost || first === end) return;
    const sum = result.byCategory[categories[index]];
    if (cost instanceof Float64Array) {
      const before = (first - start[index]) * COST_KEYS.length;
      const after = (end - start[index]) * COST_KEYS.length;
      COST_KEYS.forEach((key, i) => {
        sum[key] += cost[after + i] - cost[before + i];
      });
    } else addCost(sum, cost, end - first);
  });
  for (const cost of result.byCategory) addCost(result.total, cost);
  return result;
}
