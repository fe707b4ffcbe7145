import type { Experiment } from './experiment.ts';
import { routine } from './parameter.ts';
import { planWorkloads } from './plan-workloads.ts';
import { findRoutines } from './routine.ts';
import { WORKLOAD } from './workload.ts';

/** Stack sizes in KiB. glibc's limit for blocks of their own, 128 KiB, lies between them. */
const SIZES = [16, 64, 256, 1024];

const { requests, inFlight, stackSize: _, allocator, ...rest } = WORKLOAD;

const parameters = {
  requests: { ...requests, default: 4 },
  inFlight: { ...inFlight, default: 1 },
  ...rest,
  routine: routine('switch', 'rethinkdb/lightweight', {
    why: 'The lightweight one, so that what stacks cost is not lost beside the switch.',
  }),
};

/** What the article says was not important. */
export const stacks: Experiment<typeof parameters> = {
  name: 'stacks',
  title: 'Stacks',
  claim:
    'With a pool it doesn’t matter for throughput whether stacks come from malloc or calloc, nor ' +
    'how large they are: both only change the warm-up. Without a pool both matter.',
  parameters,
  async plan({ routine, ...values }, files) {
    const found = await findRoutines({ routine }, files);
    if (!found.ok) return found;
    return planWorkloads(
      [true, false].flatMap((pool) =>
        allocator.choices.flatMap((from) =>
          SIZES.map((size) => ({
            name: `${from}, ${size} KiB, ${pool ? 'pool' : 'no pool'}`,
            setting: { allocator: from, stackSize: size * 1024, pool: pool ? 'on' : 'off' },
            server: { kind: 'coroutines' as const, pool, ...found.routines.routine },
            values: { ...values, allocator: from, stackSize: size * 1024 },
          })),
        ),
      ),
    );
  },
  reading: () => '',
};
