import type { Image } from '../assembler/image.ts';
import type { Instruction } from '../machine/instruction.ts';
import type { Arrival } from '../machine/kernel/arrival.ts';
import type { ProcessState } from '../machine/kernel/process-state.ts';
import type { SystemCall } from '../machine/kernel/system-call.ts';
import type { Context, Coroutines, List, Region, Stack } from '../machine/memory/region.ts';
import type { Outcome } from '../machine/outcome.ts';
import type { Start } from '../machine/scenarios/scenario.ts';

/** Steps after which a run ends unless more are asked for: about half a second's recording. */
export const DEFAULT_BUDGET = 500_000;

/** The same of linked programs: the first C++ exception in a static one takes five million, with iostream 13 million. */
export const LINKED_BUDGET = 20_000_000;

/** Kinds of memory access. The kernel's are those made on the guest's behalf in a system call. */
export const Access = { load: 0, store: 1, kernelLoad: 2, kernelStore: 3 } as const;

/** True for a store, the kernel's too, and for the pieces of one. */
export const isStore = (kind: number): boolean => (kind & Access.store) !== 0;

/** Set in `AccessLog.kind` on the pieces after the first of one access. */
export const CONTINUED = 4;

/** Every change of a register slot, in step order. Entries of step n: start[n] to start[n + 1]. */
interface RegisterLog {
  start: Uint32Array;
  slot: Uint8Array;
  /** The new value. */
  lo: Uint32Array;
  hi: Uint32Array;
}

/**
 * Every memory access, in step order, cut into pieces that lie within one aligned 8-byte word.
 * `lo` and `hi` hold the whole word after the access, so a word's value at any step is that of the
 * last piece that touched it.
 */
export interface AccessLog {
  start: Uint32Array;
  address: Float64Array;
  /** 1 to 8 bytes. */
  size: Uint8Array;
  /** An `Access`, plus CONTINUED on a later piece. */
  kind: Uint8Array;
  lo: Uint32Array;
  hi: Uint32Array;
}

/**
 * A recorded run: plain data that never changes. Step n is the n-th retired instruction, or arrival of a
 * signal, counted from 0; position n is the state before step n executes, so positions go from 0 to `steps`.
 */
export interface Trace {
  /** What was run, for titles: a scenario's name or a file's path. */
  name: string;
  image: Image;
  /** Every instruction of the image (of a process: of the functions that it reached), then those found elsewhere or
   * rewritten during the run. */
  instructions: Instruction[];
  contexts: Context[];
  stacks: Stack[];
  /** Index of the context that runs first, if rsp does not tell. */
  initialContext: number;
  regions: Region[];
  /** Values of all slots before step 0. */
  initialRegisters: BigUint64Array;
  initialMask: bigint;
  /** What the process was given, and what the kernel kept of it before step 0. */
  start: Start;
  initialProcess: ProcessState;
  /** Steps executed before step 0: of a run that goes on from another. */
  earlier?: number;
  /** The n-th system call was to fail with an error number. */
  failCall?: { nth: number; errno: number };
  coroutines?: Coroutines;
  lists?: List[];
  steps: number;
  /** For each step an index into `instructions`; one entry more for the position at the end, which
   * is 0xffffffff where no instruction stands there. */
  pc: Uint32Array;
  /** Address of rip at the end. */
  finalPc: number;
  registers: RegisterLog;
  accesses: AccessLog;
  calls: SystemCall[];
  /** The signals that reached a handler, by step: each takes one. */
  arrivals: Arrival[];
  outcome: Outcome;
}
