import type { Switches } from '../trace/switches.ts';
import type { Trace } from '../trace/trace.ts';
import type { Core } from './cores/core.ts';
import { simulate } from './simulate.ts';
import {
  type Groups,
  repeated,
  roundTrip,
  type SwitchTime,
  warmSwitch,
} from './stream/repeated.ts';
import { streamOf } from './stream/stream.ts';

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
  return trip && warmSwitch(simulate(repeated(streamOf(trace), trip), core), trace, trip, groups);
}
