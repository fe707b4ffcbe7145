import { type Answer, type Answering, failure, success } from './answer.ts';
import { readTimespec } from './clock.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { siginfo } from './signal-info.ts';
import { SET_SIZE } from './signal-mask.ts';
import { take } from './signal-queue.ts';
import { UNBLOCKABLE } from './signals.ts';
import { forEver, interrupted, wait } from './waiting.ts';

/** Waits until a handler is to run. */
function suspended(process: Process, call: string): Answer {
  const waited = wait(process, undefined);
  switch (waited.by) {
    case 'nothing':
      return forEver(call, 'no signal is to come that is not blocked or ignored');
    case 'end':
      return { ...success(), ends: waited.ends };
    default:
      return interrupted(process);
  }
}

export const pause: Answering = (process) => suspended(process, 'pause');

/** rt_sigsuspend: the same under another mask; the handler's frame holds the one before. */
export const sigsuspend: Answering = (process, [pointer, size]) => {
  if (size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const set = process.readWords(pointer, 1);
  if (!set) return failure(Errno.EFAULT);
  replaceMask(process, set[0]);
  return suspended(process, 'rt_sigsuspend');
};

/** Puts a mask in force until a handler has run. */
export function replaceMask(process: Process, mask: bigint): void {
  process.change({ savedMask: process.mask });
  process.mask = mask & ~UNBLOCKABLE;
}

/** Puts back the one that was in force, where no signal has come. */
export function restoreMask(process: Process): void {
  process.mask = process.state.savedMask ?? process.mask;
  process.change({ savedMask: undefined });
}

/** rt_sigtimedwait: takes a signal of a set without a handler, and answers with its number. */
export const sigtimedwait: Answering = (process, [pointer, told, timeout, size]) => {
  if (size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const words = process.readWords(pointer, 1);
  if (!words) return failure(Errno.EFAULT);
  const limit = timeout === 0n ? undefined : readTimespec(process, timeout);
  if (typeof limit === 'number') return failure(limit);
  const set = words[0] & ~UNBLOCKABLE;
  return taken(process, set, told) ?? awaited(process, set, told, limit);
};

function taken(process: Process, set: bigint, told: bigint): Answer | undefined {
  const found = take(process, set);
  if (!found) return undefined;
  if (told !== 0n && !process.write(told, siginfo(found.info))) return failure(Errno.EFAULT);
  return success(found.info.signal);
}

function awaited(process: Process, set: bigint, told: bigint, limit: bigint | undefined): Answer {
  const waited = wait(process, limit, set);
  const found = taken(process, set, told);
  if (found) return found;
  switch (waited.by) {
    case 'time':
      return failure(Errno.EAGAIN);
    case 'signal':
      return interrupted(process);
    case 'nothing':
      return forEver('rt_sigtimedwait', 'no signal is to come that it waits for');
    case 'end':
      return { ...success(), ends: waited.ends };
  }
}
