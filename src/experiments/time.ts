import type { Core } from '../timing/core.ts';
import { Simulation } from '../timing/simulation.ts';
import { type Stream, streamOf } from '../timing/stream.ts';
import type { Timing } from '../timing/timing.ts';
import type { Trace } from '../trace/trace.ts';

/** Steps between two looks at the outside world: some 50 ms. */
const SLICE = 50_000;

/** Times a whole trace on a core, giving way to other tasks; undefined if cancelled. */
export function timeTrace(
  trace: Trace,
  core: Core,
  onProgress: (steps: number) => void,
  cancelled?: () => boolean,
): Promise<Timing | undefined> {
  return timeStream(streamOf(trace), core, onProgress, cancelled);
}

/** The same of any stream. */
export async function timeStream(
  stream: Stream,
  core: Core,
  onProgress: (steps: number) => void,
  cancelled?: () => boolean,
): Promise<Timing | undefined> {
  const simulation = new Simulation(stream, core);
  while (simulation.advance(SLICE)) {
    onProgress(simulation.step);
    await new Promise((resolve) => setTimeout(resolve));
    if (cancelled?.()) return undefined;
  }
  return simulation.timing;
}
