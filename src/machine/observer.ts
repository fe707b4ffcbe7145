import type { Arrival } from './kernel/arrival.ts';
import type { KernelAccess } from './kernel/process.ts';
import type { SystemCall } from './kernel/system-call.ts';
import type { Stack } from './memory/region.ts';

/** Told of everything a run does, in order. Step numbers count retired instructions. */
export interface Observer {
  /** Instruction `number` is about to execute; the machine's state is that before it. */
  before(number: number): void;
  /** A repeated string instruction has done one iteration and may do another. */
  iterated(): void;
  /** The instruction announced last has executed; the machine's state is that after it. */
  retired(): void;
  /** The instruction announced last has not executed, or not to its end. */
  abandoned(): void;
  /** The system call under way was answered. */
  called(call: SystemCall): void;
  /** A signal has arrived, which takes a step: `number` is that of its instruction in place of one. The machine's
   * state is that at the handler's first instruction; before it the observer was told what the kernel touched. */
  arrived(number: number, arrival: Arrival): void;
  /** The kernel has read or written guest memory in the system call under way. */
  touched(access: KernelAccess): void;
  /** Asked when an access faults: the stack whose guard page the address lies in. */
  guarding(address: number): Stack | undefined;
}

export interface RunOptions {
  /** Most steps to execute, iterations of repeated instructions included. */
  budget: number;
  /** Told now and then how many steps are done; the page can be painted in between. */
  onProgress?: (steps: number) => void;
  /** Asked as often. */
  cancelled?: () => boolean;
}
