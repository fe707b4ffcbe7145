import type { Outcome } from '../outcome.ts';
import { type Answer, failure, success } from './answer.ts';
import { running, sleep } from './clock.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { effectOf, SIGCONT, SIGKILL } from './signal-effect.ts';
import { take } from './signal-queue.ts';
import { nextAwaited, settle, wakes } from './signal-source.ts';
import { bitOf } from './signals.ts';

/** The end of a run that waits for what can't happen. */
export function forEver(call: string, why: string): Answer {
  return { ...success(), ends: { kind: 'waits for ever', call, why } };
}

/** What a wait came to: its time passed; a signal woke it, with so many nanoseconds left; nothing ever would. */
type Waited =
  | { by: 'time' }
  | { by: 'signal'; left: bigint }
  | { by: 'nothing' }
  | { by: 'end'; ends: Outcome };

/**
 * Lets time pass up to a limit, in nanoseconds, or until a signal comes that is to be delivered.
 * @param wanted signals that end the wait though they are blocked
 */
export function wait(process: Process, limit: bigint | undefined, wanted = 0n): Waited {
  const until = limit === undefined ? undefined : running(process) + limit;
  const left = () => (until === undefined ? 0n : until - running(process));
  for (;;) {
    settle(process);
    const ends = standStill(process);
    if (ends) return { by: 'end', ends };
    const awaited = (signal: number) => wakes(process, signal, wanted);
    if (until !== undefined && left() <= 0n) return { by: 'time' };
    if (process.state.queue.some(({ info }) => awaited(info.signal)))
      return { by: 'signal', left: left() };
    const next = nextAwaited(process, awaited);
    if (until !== undefined && !(next && next.at < until)) {
      sleep(process, left());
      continue;
    }
    if (!next) return { by: 'nothing' };
    sleep(process, next.at - running(process));
    next.arrive();
  }
}

/** A signal that stops the process does so: time passes until it is continued. How the run ends if it never is. */
export function standStill(process: Process): Outcome | undefined {
  for (;;) {
    const stops = process.state.queue.filter(
      ({ info }) => wakes(process, info.signal) && effectOf(process.state, info.signal) === 'stop',
    );
    if (stops.length === 0) return undefined;
    const { signal } = stops[0].info;
    take(process, bitOf(signal));
    const next = nextAwaited(process, (each) => each === SIGCONT || each === SIGKILL);
    if (!next) return { kind: 'stopped', signal };
    sleep(process, next.at - running(process));
    next.arrive();
  }
}

/** What a call answers that a signal has interrupted; `again`: it is made again where the signal's action says so. */
export function interrupted(process: Process, again?: bigint): Answer {
  const at = process.earlier + process.step + 1;
  if (again !== undefined) process.change({ restarts: { number: again, at } });
  return failure(Errno.EINTR);
}
