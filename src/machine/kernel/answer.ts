import type { Outcome } from '../outcome.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';

/** What a system call comes to. */
export interface Answer {
  /** What it leaves in rax: a result, or -errno as an unsigned word. */
  result: bigint;
  /** What it writes, and where to. */
  output?: Uint8Array;
  stream?: 'stdout' | 'stderr';
  /** Control goes on there, with the registers as they are now: rax, rcx and r11, too. */
  resumes?: number;
  /** The run is over with this call, and how; the guest never sees the result. */
  ends?: Outcome;
}

/**
 * Answers one call.
 * @param args rdi, rsi, rdx, r10, r8, r9
 */
export type Answering = (process: Process, args: readonly bigint[]) => Answer;

export const success = (result: bigint | number = 0n): Answer => ({
  result: BigInt.asUintN(64, BigInt(result)),
});

export const failure = (errno: number): Answer => success(-errno);

/** Hands bytes over, and answers with success; where they can't be written, with EFAULT. */
export function handOver(
  process: Process,
  pointer: bigint,
  bytes: Uint8Array,
  result = 0n,
): Answer {
  return process.write(pointer, bytes) ? success(result) : failure(Errno.EFAULT);
}

/** An argument of type int. */
export const int = (argument: bigint): number => Number(BigInt.asIntN(32, argument));
