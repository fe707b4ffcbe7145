import type { Launch } from '../launch.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './answer.ts';
import { uptime } from './clock.ts';
import { Errno } from './errno.ts';
import { type KernelAccess, Process } from './process.ts';
import type { SystemCall } from './system-call.ts';
import { answerOf } from './system-calls.ts';

/**
 * The part of Linux that a program of one thread meets, alone in the world: its memory, its signals, its
 * standard streams and time. Every call without an answer in system-calls.ts answers ENOSYS.
 */
export class Kernel {
  /** How many calls there have been. */
  #count = 0;
  readonly #process: Process;
  readonly #failCall: { nth: number; errno: number } | undefined;

  /** @param touched told of every access of the kernel's to guest memory, after it was made */
  constructor(memory: Memory, launch: Launch, touched: (access: KernelAccess) => void) {
    this.#process = new Process(memory, launch, touched);
    this.#failCall = launch.failCall;
  }

  /** Nanoseconds since the system was started, at a step: what the time stamp counter tells. */
  uptime(step: number): bigint {
    this.#process.step = step;
    return uptime(this.#process);
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
    const { state } = this.#process;
    const injected = this.#count === this.#failCall?.nth ? this.#failCall : undefined;
    const { result, output, stream, ends } = injected
      ? failure(injected.errno)
      : (answerOf(number)?.(this.#process, args) ?? failure(Errno.ENOSYS));
    const call: SystemCall = {
      step,
      number,
      args,
      result,
      injected: injected !== undefined,
      mask: this.#process.mask,
      ...(output && { output, stream }),
      ...(this.#process.state !== state && { process: this.#process.state }),
    };
    return { call, ends };
  }
}
