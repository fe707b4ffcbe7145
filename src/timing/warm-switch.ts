import type { Switches } from '../trace/switches.ts';
import type { Trace } from '../trace/trace.ts';
import type { Core } from './cores/core.ts';
import { Simulation } from './pipeline/simulation.ts';
import {
  type Groups,
  type Repetition,
  repeated,
  roundTrip,
  type SwitchTime,
  warmSwitch,
} from './stream/repeated.ts';
import { streamOf } from './stream/stream.ts';
import { cycles, type Timing } from './timing.ts';

/** Repetitions at least: what decides late has decided by then. */
const LEAST = 16;

/**
 * A warm switch of a run on a core: its last round trip repeated until caches and predictors know it;
 * undefined without one.
 */
export function timeWarmSwitch(
  trace: Trace,
  switches: Switches,
  groups: Groups,
  core: Core,
): SwitchTime | undefined {
  const trip = roundTrip(trace, switches);
  if (!trip) return undefined;
  const simulation = new Simulation(repeated(streamOf(trace), trip), core);
  const length = trip.to - trip.from;
  for (let times = 1; simulation.advance(length); times++) {
    const to = times * length;
    if (times >= LEAST && times % 2 === 0 && isSteady({ ...simulation.timing, to }, length, times))
      return warmSwitch({ ...simulation.timing, to }, trace, { ...trip, times }, groups);
  }
  return warmSwitch(simulation.timing, trace, trip, groups);
}

/** True if each round trip of the later half took as long as the others: the next ones will, too. */
function isSteady(timing: Timing, length: number, times: Repetition['times']): boolean {
  const time = (pass: number) => cycles(timing, pass * length, (pass + 1) * length);
  const last = time(times - 1);
  for (let pass = times >> 1; pass < times; pass++) if (time(pass) !== last) return false;
  return true;
}
