import type { Process } from './process.ts';
import type { Pending, ProcessState } from './process-state.ts';
import { ignores, isStop, SIGCONT } from './signal-effect.ts';
import { bitOf } from './signals.ts';

/** SIGRTMIN, as the kernel has it: from here on every one sent is kept, below it equal ones are one. */
const REAL_TIME = 32;

/** RLIMIT_SIGPENDING: the most that are kept. */
export const QUEUE_LIMIT = 1024;

/** SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV, SIGSYS: what an instruction does comes first (kernel/signal.c). */
const SYNCHRONOUS = [4, 5, 7, 8, 11, 31].map(bitOf).reduce((set, bit) => set | bit);

/** The signals that were sent and not delivered, bit n-1 for signal n. */
export function pendingSignals({ queue }: ProcessState): bigint {
  return queue.reduce((set, { info }) => set | bitOf(info.signal), 0n);
}

/** Enters a signal; false where there is no room for one more of its kind. One that is ignored is gone, unless it is blocked. */
export function send(process: Process, sent: Pending): boolean {
  const { signal } = sent.info;
  // A signal that stops and one that continues cancel each other (kernel/signal.c, prepare_signal).
  if (signal === SIGCONT) drop(process, isStop);
  else if (isStop(signal)) drop(process, (each) => each === SIGCONT);
  const { queue } = process.state;
  if (!(process.mask & bitOf(signal)) && ignores(process.state, signal)) return true;
  const same = (each: Pending) => each.info.signal === signal && each.thread === sent.thread;
  const full = queue.length >= QUEUE_LIMIT;
  if ((signal < REAL_TIME || full) && queue.some(same)) return signal < REAL_TIME;
  process.change({ queue: [...queue, sent] });
  return true;
}

/** Forgets the signals that are waiting and of which `which` is true. */
export function drop(process: Process, which: (signal: number) => boolean): void {
  const { queue } = process.state;
  const kept = queue.filter(({ info }) => !which(info.signal));
  if (kept.length < queue.length) process.change({ queue: kept });
}

/** The signal that is next of those in a set: the thread's own first, among them what an instruction did, then
 * the lowest number. */
function next({ queue }: ProcessState, set: bigint): Pending | undefined {
  for (const thread of [true, false]) {
    const own = queue.filter((each) => each.thread === thread && set & bitOf(each.info.signal));
    const synchronous = own.filter(({ info }) => SYNCHRONOUS & bitOf(info.signal));
    const first = synchronous.length > 0 ? synchronous : own;
    if (first.length > 0)
      return first.reduce((best, each) => (each.info.signal < best.info.signal ? each : best));
  }
  return undefined;
}

/** Takes the next signal of a set out of those that are waiting. */
export function take(process: Process, set: bigint): Pending | undefined {
  const found = next(process.state, set);
  if (found) process.change({ queue: process.state.queue.filter((each) => each !== found) });
  return found;
}
