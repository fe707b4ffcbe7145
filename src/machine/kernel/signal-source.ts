import { running, used } from './clock.ts';
import type { Process } from './process.ts';
import type { Coming, Timer } from './process-state.ts';
import { ignores } from './signal-effect.ts';
import { byKernel, fromOutside } from './signal-origin.ts';
import { QUEUE_LIMIT, send } from './signal-queue.ts';
import { bitOf } from './signals.ts';

/** By timer: SIGALRM, SIGVTALRM, SIGPROF. */
const SIGNALS = [14, 26, 27];

/** What a timer counts: the time that passes, or that the process uses. */
export const clockOf = (process: Process, which: number): bigint =>
  which === 0 ? running(process) : used(process);

/** The steps that all runs up to now have taken: what `Coming.at` counts. */
const stepsOf = ({ earlier, step }: Process) => earlier + step;

/** Sends what has come due by now: the signals of timers, and those from outside. */
export function settle(process: Process): void {
  for (const timer of process.state.timers) expire(process, timer);
  for (const coming of process.state.coming)
    if (coming.at <= stepsOf(process)) come(process, coming);
}

function expire(process: Process, timer: Timer): void {
  const { which, at, every } = timer;
  const late = clockOf(process, which) - at;
  if (late < 0n) return;
  const others = process.state.timers.filter((each) => each !== timer);
  const next = { which, at: at + (every && (late / every + 1n) * every), every };
  process.change({ timers: every ? [...others, next] : others });
  send(process, { info: byKernel(SIGNALS[which]), thread: false, injected: false });
}

/** A signal from outside arrives, late or ahead of its time; late, as often as it was to come. */
function come(process: Process, coming: Coming): void {
  const { signal, at, every } = coming;
  const others = process.state.coming.filter((each) => each !== coming);
  const now = stepsOf(process);
  const times = 1 + (every ? Math.floor(Math.max(now - at, 0) / every) : 0);
  const next = every && { signal, at: Math.min(at, now) + every * times, every };
  process.change({ coming: next ? [...others, next] : others });
  for (let i = 0; i < Math.min(times, QUEUE_LIMIT); i++)
    send(process, { info: fromOutside(process, signal), thread: false, injected: true });
}

/** True if a signal that is sent would be delivered: or be taken, as one of `wanted`. */
export function wakes({ mask, state }: Process, signal: number, wanted = 0n): boolean {
  const bit = bitOf(signal);
  return !(mask & ~wanted & bit) && ((mask & bit) !== 0n || !ignores(state, signal));
}

/** The step, of this run, before which the next signal that is to be delivered comes by itself. */
export function nextArrival(process: Process): number {
  const { state, step, earlier } = process;
  if (state.queue.some(({ info }) => wakes(process, info.signal))) return step;
  let first = Number.POSITIVE_INFINITY;
  for (const { which, at } of state.timers)
    if (wakes(process, SIGNALS[which]))
      first = Math.min(first, step + Number(at - clockOf(process, which)));
  for (const { signal, at } of state.coming)
    if (wakes(process, signal)) first = Math.min(first, at - earlier);
  return Math.max(first, step);
}

/** The next of some signals that comes though the process waits: when, in nanoseconds since it began. */
export interface Awaited {
  at: bigint;
  /** Lets it come, once it is time. */
  arrive: () => void;
}

/** @param which says of a signal whether it is awaited */
export function nextAwaited(
  process: Process,
  which: (signal: number) => boolean,
): Awaited | undefined {
  const { timers, coming } = process.state;
  const real = timers.filter((timer) => timer.which === 0 && which(SIGNALS[0]));
  const outside = coming.filter(({ signal }) => which(signal));
  return [
    ...real.map((timer) => ({ at: timer.at, arrive: () => settle(process) })),
    ...outside.map((each) => ({
      at: running(process) + BigInt(Math.max(each.at - stepsOf(process), 0)),
      arrive: () => come(process, each),
    })),
  ].reduce<Awaited | undefined>(
    (best, each) => (best && best.at <= each.at ? best : each),
    undefined,
  );
}
