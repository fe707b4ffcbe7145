import { words } from '../memory/words.ts';
import { type Answer, type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { startDate, uptimeOf } from './seed.ts';

/** A step takes a nanosecond: as long as an instruction at 1 GHz. */
const NS_PER_STEP = 1n;

const SECOND = 1_000_000_000n;
const MICROSECOND = 1000n;

/** A tick of `times`, in nanoseconds: AT_CLKTCK is 100. */
const TICK = SECOND / 100n;

/** Nanoseconds that the process has used. */
export const used = ({ earlier, step }: Process): bigint => BigInt(earlier + step) * NS_PER_STEP;

const running = (process: Process) => used(process) + process.state.slept;

/** Nanoseconds since the system was started. */
export const uptime = (process: Process): bigint =>
  BigInt(uptimeOf(process.seed)) * SECOND + running(process);

const date = (process: Process) => BigInt(startDate(process.seed)) * SECOND + running(process);

/** By number (linux/time.h): realtime, monotonic, those of process and thread, raw, coarse ones, boottime,
 * the alarms, tai. */
const CLOCKS: readonly (((process: Process) => bigint) | undefined)[] = [
  date,
  uptime,
  used,
  used,
  uptime,
  date,
  uptime,
  uptime,
  date,
  uptime,
  undefined,
  date,
];

/** `struct timespec` */
const timespec = (nanoseconds: bigint) => words(nanoseconds / SECOND, nanoseconds % SECOND);

/** `struct timeval` */
export const timeval = (nanoseconds: bigint): Uint8Array =>
  words(nanoseconds / SECOND, (nanoseconds % SECOND) / MICROSECOND);

export const clock_gettime: Answering = (process, [clock, pointer]) => {
  const now = CLOCKS[int(clock)];
  return now ? handOver(process, pointer, timespec(now(process))) : failure(Errno.EINVAL);
};

export const clock_getres: Answering = (process, [clock, pointer]) => {
  if (!CLOCKS[int(clock)]) return failure(Errno.EINVAL);
  return pointer === 0n ? success() : handOver(process, pointer, timespec(NS_PER_STEP));
};

export const gettimeofday: Answering = (process, [pointer, zone]) => {
  if (pointer !== 0n && !process.write(pointer, timeval(date(process))))
    return failure(Errno.EFAULT);
  return zone === 0n ? success() : handOver(process, zone, words(0n));
};

export const time: Answering = (process, [pointer]) => {
  const seconds = date(process) / SECOND;
  return pointer === 0n ? success(seconds) : handOver(process, pointer, words(seconds), seconds);
};

/** times: of `struct tms` the time in the program; there are no children. */
export const times: Answering = (process, [pointer]) => {
  const now = uptime(process) / TICK;
  return pointer === 0n
    ? success(now)
    : handOver(process, pointer, words(used(process) / TICK, 0n, 0n, 0n), now);
};

/** The length of time that a `struct timespec` holds, in nanoseconds, or the number of the error. */
export function readTimespec(process: Process, pointer: bigint): bigint | number {
  const found = process.readWords(pointer, 2);
  if (!found) return Errno.EFAULT;
  const [seconds, nanoseconds] = found.map((word) => BigInt.asIntN(64, word));
  if (seconds < 0n || nanoseconds < 0n || nanoseconds >= SECOND) return Errno.EINVAL;
  return seconds * SECOND + nanoseconds;
}

/** Lets time pass; nothing happens meanwhile. */
export function sleep(process: Process, nanoseconds: bigint): void {
  if (nanoseconds > 0n) process.change({ slept: process.state.slept + nanoseconds });
}

function slept(process: Process, pointer: bigint, from: bigint): Answer {
  const length = readTimespec(process, pointer);
  if (typeof length === 'number') return failure(length);
  sleep(process, length - from);
  return success();
}

export const nanosleep: Answering = (process, [pointer]) => slept(process, pointer, 0n);

/** TIMER_ABSTIME (linux/time.h): sleep until then. */
const ABSOLUTE = 1n;

export const clock_nanosleep: Answering = (process, [clock, flags, pointer]) => {
  const now = CLOCKS[int(clock)];
  // One can't wait for time that one uses oneself.
  if (!now || now === used) return failure(Errno.EINVAL);
  return slept(process, pointer, flags & ABSOLUTE ? now(process) : 0n);
};

/** How long a futex or poll may wait at most: a number of nanoseconds, `absolute` by a clock or not. */
export function waitUntil(process: Process, until: bigint, byDate: boolean): bigint {
  return until - (byDate ? date(process) : uptime(process));
}
