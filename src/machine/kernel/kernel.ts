import type { Memory } from '../memory/memory.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './answer.ts';
import { Errno } from './errno.ts';
import { type KernelAccess, Process } from './process.ts';
import type { SystemCall } from './system-call.ts';
import { answerOf } from './system-calls.ts';

/**
 * The part of Linux that a context switch meets: rt_sigprocmask with its real meaning, and what a
 * small program needs besides. Every call without an answer in system-calls.ts answers ENOSYS.
 */
export class Kernel {
  /** How many calls there have been. */
  #count = 0;
  readonly #process: Process;
  readonly #failCall: { nth: number; errno: number } | undefined;

  /**
   * @param mask blocked signals
   * @param failCall makes the n-th call (from 1) fail with an error number
   * @param touched told of every access of the kernel's to guest memory, after it was made
   */
  constructor(
    memory: Memory,
    mask: bigint,
    failCall: { nth: number; errno: number } | undefined,
    touched: (access: KernelAccess) => void,
  ) {
    this.#process = new Process(memory, mask, touched);
    this.#failCall = failCall;
  }

  /**
   * Answers one call, and says how the run ends if it ends with it.
   * @param args rdi, rsi, rdx, r10, r8, r9
   */
  call(
    step: number,
    number: number,
    args: bigint[],
  ): { call: SystemCall; ends: Outcome | undefined } {
    this.#count++;
    this.#process.step = step;
    const injected = this.#count === this.#failCall?.nth ? this.#failCall : undefined;
    const { result, output, ends } = injected
      ? failure(injected.errno)
      : (answerOf(number)?.(this.#process, args) ?? failure(Errno.ENOSYS));
    const call: SystemCall = {
      step,
      number,
      args,
      result,
      injected: injected !== undefined,
      mask: this.#process.mask,
    };
    if (output !== undefined) call.output = output;
    return { call, ends };
  }
}
