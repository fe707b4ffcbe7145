import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Timer, Watch } from '../experiments/measure.ts';
import type { Core } from '../timing/cores/core.ts';
import type { StreamPart } from '../timing/stream/growing.ts';
import { sending } from '../timing/stream/sending.ts';
import { ROOT } from './root.ts';
import work, { type TimingJob } from './timing-job.ts';

const WORKER = pathToFileURL(`${ROOT}src/cli/timing-worker.mjs`).href;

/** Steps of a recording from which on a thread pays, which has to be started. */
const LONG = 100_000;

/** Times recordings: long ones in a thread, each while the next one is made. `end` it. */
export function startTiming(): {
  timer: (core: Core, watch: Watch) => Timer;
  end: () => Promise<void>;
} {
  let pool: Tinypool | undefined;
  const timer = (core: Core, { cancelled }: Watch): Timer => {
    const parts: StreamPart[] = [];
    const send = sending();
    let steps = 0;
    return {
      add(part) {
        parts.push(send(part));
        steps += part.pc.length;
        if (steps >= LONG)
          pool ??= new Tinypool({ filename: WORKER, minThreads: 1, maxThreads: 1 });
      },
      async finish() {
        if (cancelled()) return undefined;
        const job: TimingJob = { core, parts };
        return pool && steps >= LONG ? pool.run(job) : work(job);
      },
    };
  };
  return { timer, end: async () => pool?.destroy() };
}
