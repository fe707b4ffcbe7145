import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { readTimespec, running, timespec } from './clock.ts';
import { DESCRIPTORS } from './descriptors.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { SET_SIZE } from './signal-mask.ts';
import { replaceMask, restoreMask } from './signal-waits.ts';
import { forEver, interrupted, wait } from './waiting.ts';

/** asm-generic/poll.h */
const POLLIN = 1;
const POLLOUT = 4;
const POLLNVAL = 0x20;

/** Bytes in `struct pollfd`. */
const SIZE = 8;

/**
 * poll (fs/select.c): what is read from always has something, if only its end; what is written to always
 * has room.
 * @param limit nanoseconds to wait at most
 */
function look(process: Process, pointer: bigint, count: bigint, limit: bigint | undefined): Answer {
  const length = Number(BigInt.asUintN(32, count));
  if (length > DESCRIPTORS) return failure(Errno.EINVAL);
  const bytes = length === 0 ? new Uint8Array() : process.read(pointer, SIZE * length);
  if (!bytes) return failure(Errno.EFAULT);
  const view = new DataView(bytes.buffer);
  let ready = 0;
  for (let at = 0; at < bytes.length; at += SIZE) {
    const descriptor = view.getInt32(at, true);
    const wanted = view.getInt16(at + 4, true);
    const stream = process.state.descriptors[descriptor];
    const can = !stream ? POLLNVAL : wanted & (stream === 'stdin' ? POLLIN : POLLOUT);
    const events = descriptor < 0 ? 0 : can;
    view.setInt16(at + 6, events, true);
    if (events) ready++;
  }
  if (length > 0 && !process.write(pointer, bytes)) return failure(Errno.EFAULT);
  return ready === 0 ? waiting(process, limit) : success(ready);
}

/** Nothing is ready, and nothing gets ready either: only time passes, or a signal comes. */
function waiting(process: Process, limit: bigint | undefined): Answer {
  const waited = wait(process, limit);
  switch (waited.by) {
    case 'time':
      return success();
    case 'signal':
      return interrupted(process);
    case 'nothing':
      return forEver('poll', 'nothing that it waits for can happen, and no signal is to come');
    case 'end':
      return { ...success(), ends: waited.ends };
  }
}

export const poll: Answering = (process, [pointer, count, milliseconds]) => {
  const limit = int(milliseconds);
  return look(process, pointer, count, limit < 0 ? undefined : BigInt(limit) * 1_000_000n);
};

/** ppoll: the same with another signal mask meanwhile; tells how much of the time is left. */
export const ppoll: Answering = (process, [pointer, count, timeout, set, size]) => {
  const limit = timeout === 0n ? undefined : readTimespec(process, timeout);
  if (typeof limit === 'number') return failure(limit);
  if (set !== 0n && size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const mask = set === 0n ? undefined : process.readWords(set, 1);
  if (set !== 0n && !mask) return failure(Errno.EFAULT);
  if (mask) replaceMask(process, mask[0]);
  const before = running(process);
  const answer = look(process, pointer, count, limit);
  const wasInterrupted = answer.result === failure(Errno.EINTR).result;
  if (mask && !wasInterrupted) restoreMask(process);
  if (limit) {
    const left = limit - (running(process) - before);
    process.write(timeout, timespec(left > 0n ? left : 0n));
  }
  return answer;
};
