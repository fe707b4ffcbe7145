import type { Outcome } from '../outcome.ts';
import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { pidOf } from './seed.ts';
import { bitOf, isSignal, UNBLOCKABLE } from './signals.ts';

const SIG_DFL = 0n;
const SIG_IGN = 1n;

/** SIGCHLD, SIGCONT, SIGURG, SIGWINCH: by default nothing happens (linux/signal.h). */
const IGNORED_BY_DEFAULT: readonly number[] = [17, 18, 23, 28];

/** True if a signal without effect is what a handler makes of it. */
export const ignores = (signal: number, handler: bigint): boolean =>
  handler === SIG_IGN || (handler === SIG_DFL && IGNORED_BY_DEFAULT.includes(signal));

/** How the run ends when a signal reaches the process; undefined if the process goes on. */
function deliver(process: Process, signal: number): Outcome | undefined {
  const [handler] = process.state.dispositions[signal] ?? [SIG_DFL];
  if (ignores(signal, handler)) return undefined;
  return handler === SIG_DFL
    ? { kind: 'killed', signal }
    : { kind: 'not delivered', signal, handler: Number(handler) };
}

/** What comes of signals that were waiting and are blocked no longer: the lowest is first. */
export function deliverPending(process: Process): Pick<Answer, 'ends'> {
  const ready = process.state.pending & ~process.mask;
  if (ready === 0n) return {};
  process.change({ pending: process.state.pending & ~ready });
  for (let signal = 1; signal <= 64; signal++) {
    const ends = ready & bitOf(signal) ? deliver(process, signal) : undefined;
    if (ends) return { ends };
  }
  return {};
}

/** Sends the process a signal; number 0 only asks whether it could be sent. */
function send(process: Process, signal: number): Answer {
  if (signal === 0) return success();
  if (!isSignal(signal)) return failure(Errno.EINVAL);
  if (bitOf(signal) & process.mask & ~UNBLOCKABLE) {
    process.change({ pending: process.state.pending | bitOf(signal) });
    return success();
  }
  const ends = deliver(process, signal);
  return { ...success(), ...(ends && { ends }) };
}

/** kill (kernel/signal.c): the process itself, or the group or all that it is one of. */
export const kill: Answering = (process, [pid, signal]) => {
  const own = pidOf(process.seed);
  return [own, 0, -own].includes(int(pid)) ? send(process, int(signal)) : failure(Errno.ESRCH);
};

/** tgkill: the one thread, of the one process. */
export const tgkill: Answering = (process, [tgid, tid, signal]) => {
  const own = pidOf(process.seed);
  if (int(tgid) <= 0 || int(tid) <= 0) return failure(Errno.EINVAL);
  if (int(tgid) !== own || int(tid) !== own) return failure(Errno.ESRCH);
  return send(process, int(signal));
};

export const tkill: Answering = (process, [tid, signal]) => tgkill(process, [tid, tid, signal]);
