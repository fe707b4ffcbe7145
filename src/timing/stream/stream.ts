import { hex } from '../../base/hex.ts';
import type { Anatomy } from '../../machine/decode/anatomy.ts';
import { dissect } from '../../machine/decode/dissect.ts';
import type { AccessLog, Trace } from '../../trace/trace.ts';
import { freshIn } from './fresh.ts';

/** One instruction at one address. */
export interface Located {
  address: number;
  anatomy: Anatomy;
}

/** What the model runs over: which instruction each step executed, and what it accessed. */
export interface Stream {
  steps: number;
  /** For each step the number of its instruction. */
  pc: Uint32Array;
  /** The instruction of a number; asked for once each. */
  instruction(number: number): Located;
  accesses: Pick<AccessLog, 'start' | 'address' | 'size' | 'kind'>;
  /** Number of the system call that a step makes. */
  systemCall(step: number): number | undefined;
  /** Whether a page has to be supplied by the kernel when step `step` touches it first. */
  fresh(address: number, step: number): boolean;
  /** Tells of accesses that came before the first step: caches and TLBs are as they left them. */
  before?(access: (address: number) => void): void;
}

const bytesOf = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );

const SYSCALL = '0f05';

/** By instruction of a trace: on each core and in each stretch of a run it is the same. */
const located = new WeakMap<object, Located>();

/** As much of a trace as timing needs. */
export interface Recording extends Pick<Trace, 'steps' | 'pc'> {
  instructions: readonly Pick<Trace['instructions'][number], 'address' | 'bytes'>[];
  accesses: Stream['accesses'];
  calls: readonly Pick<Trace['calls'][number], 'step' | 'number'>[];
  regions: readonly Pick<Trace['regions'][number], 'start' | 'size' | 'from' | 'to'>[];
}

/** What an instruction of a trace is; found once. */
export function locate(instruction: Recording['instructions'][number]): Located {
  const known = located.get(instruction);
  if (known) return known;
  const { bytes, address } = instruction;
  // The arrival of a signal has no bytes: a way through the kernel, too.
  const anatomy = dissect(bytesOf(bytes || SYSCALL), address);
  if (!anatomy) throw new Error(`not an instruction: ${bytes} at ${hex(address)}`);
  const found = { address, anatomy };
  located.set(instruction, found);
  return found;
}

/** A recorded run as a stream. */
export function streamOf(trace: Recording): Stream {
  const calls = new Map(trace.calls.map((call) => [call.step, call.number]));
  return {
    steps: trace.steps,
    pc: trace.pc,
    instruction: (number) => locate(trace.instructions[number]),
    accesses: trace.accesses,
    systemCall: (step) => calls.get(step),
    fresh: freshIn(trace.regions),
  };
}
