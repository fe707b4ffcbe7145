import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { readTimespec, sleep } from './clock.ts';
import { DESCRIPTORS } from './descriptors.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { forEver } from './waiting.ts';

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
  if (ready === 0 && limit === undefined)
    return forEver('poll', 'nothing that it waits for can happen');
  if (ready === 0 && limit) sleep(process, limit);
  return success(ready);
}

export const poll: Answering = (process, [pointer, count, milliseconds]) => {
  const limit = int(milliseconds);
  return look(process, pointer, count, limit < 0 ? undefined : BigInt(limit) * 1_000_000n);
};

export const ppoll: Answering = (process, [pointer, count, timeout]) => {
  if (timeout === 0n) return look(process, pointer, count, undefined);
  const limit = readTimespec(process, timeout);
  return typeof limit === 'number' ? failure(limit) : look(process, pointer, count, limit);
};
