/** Why the CPU could not go on. */
export interface Fault {
  kind:
    | 'unmapped read'
    | 'unmapped write'
    | 'unmapped fetch'
    | 'write to read-only memory'
    | 'read protected'
    | 'write protected'
    | 'execute non-executable memory'
    | 'invalid instruction'
    | 'privileged instruction'
    | 'unsupported instruction'
    | 'misaligned operand'
    | 'divide error'
    | 'floating-point exception'
    | 'invalid operand'
    | 'breakpoint trap'
    | 'exception';
  /** Address of the instruction that faulted. */
  pc: number;
  /** The memory address it could not use, where there is one. */
  address?: number;
  /** The same with all digits, where a number does not hold them. */
  exact?: bigint;
  /** The error code that the CPU reports, if it is not 0 and does not go with the kind. */
  error?: number;
  /** Name of the stack whose guard page was hit. */
  guard?: string;
  /** `si_code` of that signal, where the signal and `kind` do not tell it. */
  code?: number;
  /** The CPU's vector of the exception, where `kind` does not tell it. */
  vector?: number;
  /** The signal Linux would send: SIGSEGV, SIGILL, SIGFPE, SIGTRAP. */
  signal: string;
  /** One sentence for a person. */
  message: string;
}

/** How a run ended. Every end is a value; nothing the guest does makes the core throw. */
export type Outcome =
  /** The entry function returned; `result` is rax as a signed 32-bit number. */
  | { kind: 'finished'; result: number }
  /** exit or exit_group. */
  | { kind: 'exited'; code: number }
  | { kind: 'faulted'; fault: Fault }
  /** A signal whose effect is to end the process. `why`: what made the kernel send it, and what helps. */
  | { kind: 'killed'; signal: number; why?: string }
  /** A signal has stopped the process, and nobody continues it. */
  | { kind: 'stopped'; signal: number }
  /** A system call waits, and nothing can happen that it waits for. */
  | { kind: 'waits for ever'; call: string; why: string }
  | { kind: 'budget used up' }
  | { kind: 'cancelled' };
