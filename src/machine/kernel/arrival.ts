import type { ProcessState } from './process-state.ts';

/** What a signal tells of itself: what `siginfo_t` and the frame have of it. */
export interface SignalInfo {
  signal: number;
  /** `si_code` (asm-generic/siginfo.h): SI_USER 0, SI_KERNEL 0x80, SI_TKILL -6, SEGV_MAPERR 1, … */
  code: number;
  /** `si_pid` and `si_uid` of one that was sent. */
  sender?: { pid: number; uid: number };
  /** `si_value` of one that was queued. */
  value?: bigint;
  /** `si_addr` of a fault. */
  address?: bigint;
  /** Of a fault: what the CPU reports of it, as `trapno`, `err` and `cr2` have it. */
  trap?: { vector: number; error: number; cr2?: bigint };
}

/** The kernel starts a handler between two instructions. Addresses are those of what it laid on a stack. */
export interface Arrival {
  /** The step that it takes. */
  step: number;
  info: SignalInfo;
  /** It came because the run was told so, not by anything that the program did. */
  injected: boolean;
  /** The instruction that is to execute when the handler is done. */
  pc: number;
  handler: number;
  /** Lowest byte of the frame, `pretcode`: where rsp points when the handler begins. */
  frame: number;
  ucontext: number;
  siginfo: number;
  /** The floating-point state, up to `end`, behind which nothing of the frame lies. */
  fpstate: number;
  end: number;
  onAlternateStack: boolean;
  /** The thread's signal mask afterwards. */
  mask: bigint;
  /** What the kernel keeps of the process afterwards, if that changed. */
  process?: ProcessState;
}
