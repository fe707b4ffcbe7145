import type { Launch } from '../launch.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './answer.ts';
import { answerOf } from './answers.ts';
import { uptime } from './clock.ts';
import { Errno } from './errno.ts';
import { type KernelAccess, Process } from './process.ts';
import { catches, type Delivery, deliver } from './signal-delivery.ts';
import type { SignalInfo } from './signal-info.ts';
import { nextArrival, settle } from './signal-source.ts';
import type { SystemCall } from './system-call.ts';

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

  /** The first step before which a signal may arrive, as far as is known now: a call or an arrival may change it. */
  attention(step: number): number {
    this.#process.step = step;
    return nextArrival(this.#process);
  }

  /** True if a signal that the CPU raises would start a handler. */
  catches(signal: number): boolean {
    return catches(this.#process, signal);
  }

  /**
   * Starts the handler of the next signal that is to be delivered before a step, if there is one, or says how the
   * run ends with it. Changes memory and CPU.
   * @param pc the instruction that would be next
   * @param raised what a fault tells: it comes first
   */
  arrive(step: number, pc: number, raised?: SignalInfo): Delivery | undefined {
    this.#process.step = step;
    return deliver(this.#process, pc, raised);
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
    settle(this.#process);
    const injected = this.#count === this.#failCall?.nth ? this.#failCall : undefined;
    const { result, output, stream, resumes, ends } = injected
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
    // A program may make thousands: an object that is copied together costs more than the rest of a call.
    if (output) Object.assign(call, { output, stream });
    if (resumes !== undefined) call.resumed = resumes;
    if (this.#process.state !== state) call.process = this.#process.state;
    return { call, ends };
  }
}
