/**
 * Why a step was as late as it was: the constraint that won. `{0}` in a text stands for the step the
 * timing's `blame` names. A cause's number is its index here.
 */
export const CAUSES = [
  { name: 'pace', text: 'nothing held it back' },
  { name: 'code fetch', text: 'its bytes came with the next block of code' },
  { name: 'length prefix', text: 'a prefix that changes the length slowed the predecoder down' },
  { name: 'decoders', text: 'the decoders were taken' },
  { name: 'op cache', text: 'the op cache delivered as fast as it can' },
  { name: 'microcode', text: 'microcode was being read' },
  { name: 'taken branch', text: 'fetch went to the target of the jump in step {0}' },
  { name: 'condition mispredicted', text: 'the condition of step {0} was mispredicted' },
  { name: 'target mispredicted', text: 'the target of step {0} was mispredicted' },
  { name: 'return mispredicted', text: 'the return stack held another address for step {0}' },
  { name: 'rename width', text: 'no more are renamed in a cycle' },
  { name: 'reorder buffer', text: 'the reorder buffer was full: step {0} had not retired' },
  { name: 'scheduler', text: 'the scheduler was full' },
  { name: 'load buffer', text: 'the load buffer was full: step {0} had not completed' },
  { name: 'store buffer', text: 'the store buffer was full: step {0} had not reached the cache' },
  { name: 'serialising', text: 'it and step {0} may not overlap' },
  { name: 'operand', text: 'it waited for a value from step {0}' },
  { name: 'store forward', text: 'it waited for what step {0} stored' },
  { name: 'forwarding failed', text: 'what it loads had to reach the cache first, from step {0}' },
  { name: 'port', text: 'all ports that can execute it were taken' },
  { name: 'latency', text: 'it takes that long' },
  { name: 'L1 miss', text: 'L1 did not have the line' },
  { name: 'L2 miss', text: 'neither L1 nor L2 had the line' },
  { name: 'L3 miss', text: 'no cache had the line' },
  { name: 'TLB miss', text: 'the first TLB did not know its page' },
  { name: 'page touch', text: 'the first touch of a page, which the kernel had to supply' },
  { name: 'system call', text: 'the kernel ran' },
  { name: 'retire width', text: 'no more retire in a cycle' },
] as const;

export type CauseName = (typeof CAUSES)[number]['name'];

/** Numbers of causes by name. */
export const CAUSE = Object.fromEntries(CAUSES.map(({ name }, i) => [name, i])) as Record<
  CauseName,
  number
>;

/** What happened to a step, as bits of `Timing.events`. */
export const Event = {
  mispredicted: 1,
  forwarded: 2,
  forwardFailed: 4,
  missedL1: 8,
  missedL2: 16,
  touchedPage: 32,
  /** Renamed without executing. */
  eliminated: 64,
  /** One micro-op with the jump after it. */
  fused: 128,
} as const;

/**
 * When each step from `from` to `to` passes the stages of a core, in cycles from the start of the
 * pass; entry i is step from + i. Issue is of the micro-op that issues last; what does not execute
 * completes when it is renamed.
 */
export interface Timing {
  core: string;
  clockGHz: number;
  from: number;
  to: number;
  fetch: Uint32Array;
  dispatch: Uint32Array;
  issue: Uint32Array;
  complete: Uint32Array;
  retire: Uint32Array;
  /** Index into CAUSES, and the step it refers to or -1. */
  cause: Uint8Array;
  blame: Int32Array;
  events: Uint8Array;
  /** Forms that the core has no figure for, the default of a class standing in. */
  unknown: { form: string; count: number }[];
}

/** Cycles that steps from `from` up to `to` take: from the retirement of the one before. */
export function cycles(timing: Timing, from: number, to: number): number {
  if (to <= from) return 0;
  return retired(timing, to) - retired(timing, from);
}

/** When all steps before `step` have retired. */
const retired = (timing: Timing, step: number) =>
  step > timing.from ? timing.retire[step - 1 - timing.from] : 0;

/** Cycles of a range by cause, indexed like CAUSES. */
export function cyclesByCause(timing: Timing, from: number, to: number): Float64Array {
  const sums = new Float64Array(CAUSES.length);
  for (let step = from; step < to; step++)
    sums[timing.cause[step - timing.from]] += cycles(timing, step, step + 1);
  return sums;
}

/** Set for causes that lie with an earlier step: what is lost behind a misprediction is the branch's. */
const BLAMED = new Set<number>([
  CAUSE['condition mispredicted'],
  CAUSE['target mispredicted'],
  CAUSE['return mispredicted'],
  CAUSE['taken branch'],
]);

/**
 * Cycles of a range by group. `group` has a number for each instruction, `pc` the instruction of each
 * step, as in a trace; cycles lost behind a branch are the branch's.
 */
export function cyclesByGroup(
  timing: Timing,
  pc: Uint32Array,
  group: Uint8Array,
  groups: number,
  from: number,
  to: number,
): Float64Array {
  const sums = new Float64Array(groups);
  for (let step = from; step < to; step++) {
    const i = step - timing.from;
    const at = BLAMED.has(timing.cause[i]) && timing.blame[i] >= 0 ? timing.blame[i] : step;
    sums[group[pc[at]]] += cycles(timing, step, step + 1);
  }
  return sums;
}
