import type { ProcessState } from './process-state.ts';

/** One system call as the kernel saw and answered it. Masks have bit n-1 set for signal n. */
export interface SystemCall {
  step: number;
  number: number;
  /** rdi, rsi, rdx, r10, r8, r9. */
  args: bigint[];
  /** What it left in rax: a result, or -errno. */
  result: bigint;
  /** True when the result was injected rather than earned. */
  injected: boolean;
  /** The thread's signal mask afterwards. */
  mask: bigint;
  /** Bytes written to the console by this call, and to which of its streams. */
  output?: Uint8Array;
  stream?: 'stdout' | 'stderr';
  /** Where control goes on instead of behind the call, with registers from a frame: of rt_sigreturn. */
  resumed?: number;
  /** What the kernel keeps of the process afterwards, if that changed. */
  process?: ProcessState;
}
