import type { Core } from '../cores/core.ts';
import { roomier } from '../stream/roomier.ts';
import type { Timing } from '../timing.ts';

/** The timing of the steps [from, to), of which none has been done. */
export function blankTiming(core: Core, from: number, to: number): Timing {
  const steps = to - from;
  return {
    core: core.name,
    clockGHz: core.clockGHz.value,
    from,
    to,
    fetch: new Uint32Array(steps),
    dispatch: new Uint32Array(steps),
    issue: new Uint32Array(steps),
    complete: new Uint32Array(steps),
    retire: new Uint32Array(steps),
    cause: new Uint8Array(steps),
    blame: new Int32Array(steps),
    events: new Uint8Array(steps),
    unknown: [],
  };
}

/** Makes a timing that begins at step 0 go on to step `to`. Its columns may be longer then. */
export function extendTiming(timing: Timing, to: number): void {
  timing.to = to;
  timing.fetch = roomier(timing.fetch, to);
  timing.dispatch = roomier(timing.dispatch, to);
  timing.issue = roomier(timing.issue, to);
  timing.complete = roomier(timing.complete, to);
  timing.retire = roomier(timing.retire, to);
  timing.cause = roomier(timing.cause, to);
  timing.blame = roomier(timing.blame, to);
  timing.events = roomier(timing.events, to);
}
