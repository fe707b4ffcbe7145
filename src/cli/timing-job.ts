import type { Core } from '../timing/cores/core.ts';
import { simulate } from '../timing/simulate.ts';
import { GrowingStream, type StreamPart } from '../timing/stream/growing.ts';
import type { Timing } from '../timing/timing.ts';

/** What the thread is given: a recording. */
export interface TimingJob {
  core: Core;
  parts: readonly StreamPart[];
}

/** Times one recording. */
export default function work({ core, parts }: TimingJob): Timing {
  const stream = new GrowingStream();
  for (const part of parts) stream.add(part);
  return simulate(stream, core);
}
