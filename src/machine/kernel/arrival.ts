import type { ProcessState } from './process-state.ts';
import type { SignalInfo } from './signal-info.ts';

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
