import type { Disposition, ProcessState } from './process-state.ts';

export const SIGKILL = 9;
export const SIGSEGV = 11;
export const SIGCONT = 18;

/** SIG_DFL, no flags. */
const DEFAULT: Disposition = [0n, 0n, 0n, 0n];
const SIG_DFL = 0n;
const SIG_IGN = 1n;

/** SIGCHLD, SIGCONT, SIGURG, SIGWINCH: by default nothing happens (linux/signal.h). */
const IGNORED: readonly number[] = [17, SIGCONT, 23, 28];

/** SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU. */
const STOPS: readonly number[] = [19, 20, 21, 22];

export const isStop = (signal: number): boolean => STOPS.includes(signal);

/** What is to be done about a signal. */
export const dispositionOf = ({ dispositions }: ProcessState, signal: number): Disposition =>
  dispositions[signal] ?? DEFAULT;

/** What comes of a signal that is delivered. */
export function effectOf(
  state: ProcessState,
  signal: number,
): 'nothing' | 'handler' | 'stop' | 'end' {
  const [handler] = dispositionOf(state, signal);
  if (handler === SIG_IGN) return 'nothing';
  if (handler !== SIG_DFL) return 'handler';
  if (IGNORED.includes(signal)) return 'nothing';
  return isStop(signal) ? 'stop' : 'end';
}

export const ignores = (state: ProcessState, signal: number): boolean =>
  effectOf(state, signal) === 'nothing';
