import { words } from '../memory/words.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { startDate, uptimeOf } from './seed.ts';

/** A step takes a nanosecond: as long as an instruction at 1 GHz. */
const NS_PER_STEP = 1n;

export const SECOND = 1_000_000_000n;
export const MICROSECOND = 1000n;

/** A tick of `times`, in nanoseconds: AT_CLKTCK is 100. */
const TICK = SECOND / 100n;

/** Nanoseconds that the process has used. */
export const used = ({ earlier, step }: Process): bigint => BigInt(earlier + step) * NS_PER_STEP;

/** Nanoseconds that have passed since the process began, those that it has slept included. */
export const running = (process: Process): bigint => used(process) + process.state.slept;

/** Nanoseconds since the system was started. */
export const uptime = (process: Process): bigint =>
  BigInt(uptimeOf(process.seed)) * SECOND + running(process);

const date = (process: Process) => BigInt(startDate(process.seed)) * SECOND + running(process);

/** By number (linux/time.h): realtime, monotonic, those of process and thread, raw, coarse ones, boottime,
 * the alarms, tai. */
export const CLOCKS: readonly (((process: Process) => bigint) | undefined)[] = [
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
export const timespec = (nanoseconds: bigint) => words(nanoseconds / SECOND, nanoseconds % SECOND);

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

/** How long a futex or poll may wait at most: a number of nanoseconds, `absolute` by a clock or not. */
export function waitUntil(process: Process, until: bigint, byDate: boolean): bigint {
  return until - (byDate ? date(process) : uptime(process));
}
