import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { CLOCKS, readTimespec, timespec, used } from './clock.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { interrupted, wait } from './waiting.ts';

/** Sleeps, and hands over what is left where a signal interrupts and `rest` says where to. */
function sleepFor(process: Process, length: bigint, rest: bigint): Answer {
  const waited = wait(process, length);
  switch (waited.by) {
    case 'signal':
      return rest !== 0n && !process.write(rest, timespec(waited.left))
        ? failure(Errno.EFAULT)
        : interrupted(process);
    case 'end':
      return { ...success(), ends: waited.ends };
    default:
      return success();
  }
}

export const nanosleep: Answering = (process, [pointer, rest]) => {
  const length = readTimespec(process, pointer);
  return typeof length === 'number' ? failure(length) : sleepFor(process, length, rest);
};

/** TIMER_ABSTIME (linux/time.h): sleep until then. */
const ABSOLUTE = 1n;

export const clock_nanosleep: Answering = (process, [clock, flags, pointer, rest]) => {
  const now = CLOCKS[int(clock)];
  // One can't wait for time that one uses oneself.
  if (!now || now === used) return failure(Errno.EINVAL);
  const length = readTimespec(process, pointer);
  if (typeof length === 'number') return failure(length);
  return flags & ABSOLUTE
    ? sleepFor(process, length - now(process), 0n)
    : sleepFor(process, length, rest);
};
