import type { Process } from './process.ts';
import { pidOf } from './seed.ts';
import type { SignalInfo } from './signal-info.ts';
import { UID } from './user.ts';

/** `si_code` of a signal that was sent, or is the kernel's own (asm-generic/siginfo.h). */
export const SI_USER = 0;
export const SI_TKILL = -6;
export const SI_KERNEL = 0x80;

/** What the process tells of itself in a signal that it sends. */
export const sentBy = (process: Process, signal: number, code: number): SignalInfo => ({
  signal,
  code,
  sender: { pid: pidOf(process.seed), uid: UID },
});

/** Of a signal from outside: what has started the process sends it. */
export const fromOutside = (process: Process, signal: number): SignalInfo => ({
  signal,
  code: SI_USER,
  sender: { pid: pidOf(process.seed) - 1, uid: UID },
});

/** Of one that the kernel sends: a timer's, or for a frame that can't be. */
export const byKernel = (signal: number): SignalInfo => ({ signal, code: SI_KERNEL });
