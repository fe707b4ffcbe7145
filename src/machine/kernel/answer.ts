import type { Outcome } from '../outcome.ts';
import type { Process } from './process.ts';

/** What a system call comes to. */
export interface Answer {
  /** What it leaves in rax: a result, or -errno as an unsigned word. */
  result: bigint;
  /** What it writes to the console. */
  output?: Uint8Array;
  /** The run is over with this call, and how; the guest never sees the result. */
  ends?: Outcome;
}

/**
 * Answers one call.
 * @param args rdi, rsi, rdx, r10, r8, r9
 */
export type Answering = (process: Process, args: readonly bigint[]) => Answer;

export const success = (result = 0n): Answer => ({ result });

export const failure = (errno: number): Answer => ({
  result: BigInt.asUintN(64, BigInt(-errno)),
});
