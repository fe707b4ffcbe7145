import type { Trace } from '../trace/trace.ts';
import type { Core } from './core.ts';
import { Simulation } from './simulation.ts';
import { type Stream, streamOf } from './stream.ts';
import type { Timing } from './timing.ts';

/** Steps between two looks at whether to go on. */
const SLICE = 1 << 16;

export interface Options {
  /** Steps to time: [from, to). Caches, predictors and pipeline are empty at `from`. */
  from?: number;
  to?: number;
  /** Asked now and then; true ends the pass without a result. */
  cancelled?: () => boolean;
  /** Told of steps done, and of how many there are. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Times a trace, or any stream, on a core: undefined if cancelled. Who must not block for as long as
 * that takes (half a second for 500 000 steps) advances a `Simulation` slice by slice.
 */
export function simulate(
  trace: Trace | Stream,
  core: Core,
  { from, to, cancelled, onProgress }: Options = {},
): Timing | undefined {
  const stream = 'instruction' in trace ? trace : streamOf(trace);
  const simulation = new Simulation(stream, core, {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const { timing } = simulation;
  do {
    if (cancelled?.()) return undefined;
    onProgress?.(simulation.step - timing.from, timing.to - timing.from);
  } while (simulation.advance(SLICE));
  onProgress?.(timing.to - timing.from, timing.to - timing.from);
  return timing;
}
