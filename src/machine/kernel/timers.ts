import { words } from '../memory/words.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { MICROSECOND, SECOND } from './clock.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { clockOf } from './signal-source.ts';

const REAL = 0;
const PROF = 2;

/** What a timer still has to go and how often it comes, in nanoseconds; of one that is not set both are 0. */
function remaining(process: Process, which: number): { left: bigint; every: bigint } {
  const timer = process.state.timers.find((each) => each.which === which);
  if (!timer) return { left: 0n, every: 0n };
  // One that is about to expire is not told as one that is not set (kernel/time/itimer.c).
  const { at, every } = timer;
  const left = at - clockOf(process, which);
  if (left < MICROSECOND) return { left: MICROSECOND, every };
  return { left, every };
}

function set(process: Process, which: number, left: bigint, every: bigint): void {
  const others = process.state.timers.filter((each) => each.which !== which);
  const timer = { which, at: clockOf(process, which) + left, every };
  process.change({ timers: left > 0n ? [...others, timer] : others });
}

/** `struct itimerval`: first how often, then how long to go. */
function itimerval(process: Process, which: number): Uint8Array {
  const { left, every } = remaining(process, which);
  return words(...[every, left].flatMap((each) => [each / SECOND, (each % SECOND) / MICROSECOND]));
}

const isTimer = (which: number) => which >= REAL && which <= PROF;

/** getitimer (kernel/time/itimer.c). */
export const getitimer: Answering = (process, [which, pointer]) => {
  if (!isTimer(int(which))) return failure(Errno.EINVAL);
  return handOver(process, pointer, itimerval(process, int(which)));
};

/** setitimer; without a value it unsets the timer. */
export const setitimer: Answering = (process, [which, pointer, old]) => {
  const wanted = pointer === 0n ? [0n, 0n, 0n, 0n] : process.readWords(pointer, 4);
  if (!wanted) return failure(Errno.EFAULT);
  const [everySeconds, everyMicros, seconds, micros] = wanted.map((word) =>
    BigInt.asIntN(64, word),
  );
  const valid = (s: bigint, us: bigint) => s >= 0n && us >= 0n && us < 1_000_000n;
  if (!valid(everySeconds, everyMicros) || !valid(seconds, micros)) return failure(Errno.EINVAL);
  if (!isTimer(int(which))) return failure(Errno.EINVAL);
  const before = itimerval(process, int(which));
  const every = everySeconds * SECOND + everyMicros * MICROSECOND;
  set(process, int(which), seconds * SECOND + micros * MICROSECOND, every);
  return old === 0n ? success() : handOver(process, old, before);
};

/** alarm: in so many seconds; answers with the seconds that the last one had to go, at least one. */
export const alarm: Answering = (process, [seconds]) => {
  const { left } = remaining(process, REAL);
  const most = 2n ** 31n - 1n;
  const wanted = BigInt.asUintN(32, seconds);
  set(process, REAL, (wanted < most ? wanted : most) * SECOND, 0n);
  const whole = left / SECOND;
  const rest = left % SECOND;
  return success(rest >= SECOND / 2n || (whole === 0n && rest > 0n) ? whole + 1n : whole);
};
