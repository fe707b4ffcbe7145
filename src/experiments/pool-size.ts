import type { Experiment } from './experiment.ts';
import { number, routine } from './parameter.ts';
import { planWorkloads } from './plan-workloads.ts';
import { findRoutines } from './routine.ts';
import { WORKLOAD } from './workload.ts';

/** Requests in flight, from an idle server to a busy one. */
const LOADS = [1, 2, 4, 8, 16, 32];

const { requests: _, inFlight: __, work, ...rest } = WORKLOAD;

const parameters = {
  rounds: number('rounds', [2, 3, 4, 6, 8, 16, 32], 3, {
    why: 'How often as many requests as are in flight begin at once. The first fills the pool.',
  }),
  ...rest,
  work: { ...work, default: 20 },
  routine: routine('switch', 'rethinkdb/lightweight', { why: 'What all of them switch with.' }),
};

/** How large a pool becomes, and what it costs. */
export const poolSize: Experiment<typeof parameters> = {
  name: 'pool-size',
  title: 'Pool size',
  claim:
    'A coroutine is made only when the list of free ones is empty. So the pool grows to the ' +
    'largest number at work at once, no further, and costs memory but no time.',
  parameters,
  async plan({ rounds, routine, ...values }, files) {
    const found = await findRoutines({ routine }, files);
    if (!found.ok) return found;
    return planWorkloads(
      [true, false].flatMap((pool) =>
        LOADS.map((inFlight) => ({
          name: `${inFlight} in flight, ${pool ? 'pool' : 'no pool'}`,
          setting: { inFlight, pool: pool ? 'on' : 'off' },
          server: { kind: 'coroutines' as const, pool, ...found.routines.routine },
          values: { ...values, inFlight, requests: rounds * inFlight },
        })),
      ),
    );
  },
  reading: () => '',
};
