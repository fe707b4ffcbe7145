import { breathe } from '../base/breathe.ts';
import type { Trace } from '../trace/trace.ts';
import type { Core } from './cores/core.ts';
import { Simulation } from './pipeline/simulation.ts';
import { type Stream, streamOf } from './stream/stream.ts';
import type { Timing } from './timing.ts';

/** Steps between two looks at the outside world: some 50 ms. */
const SLICE = 50_000;

/** Steps to time: [from, to). Caches, predictors and pipeline are empty at `from`. */
export interface StepRange {
  from?: number;
  to?: number;
}

/** Times a trace, or any stream, on a core in one go: half a second for 500 000 steps. */
export function simulate(trace: Trace | Stream, core: Core, range: StepRange = {}): Timing {
  const simulation = new Simulation(asStream(trace), core, range);
  while (simulation.advance(SLICE));
  return simulation.timing;
}

/**
 * The same, giving way to other tasks between slices; undefined if cancelled.
 * @param onProgress told of steps done
 */
export async function simulateInSlices(
  trace: Trace | Stream,
  core: Core,
  onProgress: (steps: number) => void,
  cancelled: () => boolean = () => false,
): Promise<Timing | undefined> {
  const simulation = new Simulation(asStream(trace), core);
  while (simulation.advance(SLICE)) {
    onProgress(simulation.step);
    await breathe();
    if (cancelled()) return undefined;
  }
  return simulation.timing;
}

const asStream = (trace: Trace | Stream) => ('instruction' in trace ? trace : streamOf(trace));
