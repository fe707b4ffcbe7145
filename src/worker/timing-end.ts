import type { Core } from '../timing/cores/core.ts';
import { Simulation } from '../timing/pipeline/simulation.ts';
import { GrowingStream, type StreamPart } from '../timing/stream/growing.ts';
import type { Timing } from '../timing/timing.ts';
import { moved } from './moved.ts';

/** What a thread does for the lab: it times a recording while that is being made, one at a time. */
export class TimingEnd {
  #stream = new GrowingStream();
  #simulation: Simulation | undefined;

  /** A recording begins; what was known of another is forgotten. */
  begin(core: Core): void {
    this.#stream = new GrowingStream();
    this.#simulation = new Simulation(this.#stream, core);
  }

  /** Times what a part makes known. Answers with how many steps are done. */
  add(part: StreamPart): number {
    this.#stream.add(part);
    return this.#go(false).step;
  }

  /** Times what is left. Its columns may be longer than there are steps. */
  finish(): Timing {
    const { timing } = this.#go(true);
    this.#simulation = undefined;
    this.#stream = new GrowingStream();
    return moved(timing);
  }

  #go(whole: boolean): Simulation {
    if (!this.#simulation) throw new Error('no recording has begun');
    this.#simulation.grow(whole);
    this.#simulation.advance(this.#stream.steps);
    return this.#simulation;
  }
}
