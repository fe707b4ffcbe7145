import type { Experiment, Row } from './experiment.ts';
import { routine } from './parameter.ts';
import { planWorkloads } from './plan-workloads.ts';
import { findRoutines } from './routine.ts';
import { type Server, WORKLOAD } from './workload.ts';

const parameters = {
  ...WORKLOAD,
  original: routine('original switch', 'glibc-2.12/swapcontext', {
    why: 'What libcoroutine calls.',
  }),
  lightweight: routine('lightweight switch', 'rethinkdb/lightweight', {
    why: 'What replaces it: any routine of the lab, or one of your own.',
  }),
};

/** The article's graph. */
export const graph: Experiment<typeof parameters> = {
  name: 'graph',
  title: 'The graph',
  claim:
    'Naive coroutines cost most of the throughput. Reusing coroutines and a lightweight switch ' +
    'bring it back to within the margin of error of callbacks, but only both together.',
  parameters,
  async plan({ original, lightweight, ...values }, files) {
    const found = await findRoutines({ original, lightweight }, files);
    if (!found.ok) return found;
    const coroutines = (pool: boolean, which: 'original' | 'lightweight'): Server => ({
      kind: 'coroutines',
      pool,
      ...found.routines[which],
    });
    return planWorkloads([
      { name: 'callbacks', server: { kind: 'callbacks' }, values },
      { name: 'naive', server: coroutines(false, 'original'), values },
      { name: 'reuse only', server: coroutines(true, 'original'), values },
      { name: 'lightweight only', server: coroutines(false, 'lightweight'), values },
      { name: 'both', server: coroutines(true, 'lightweight'), values },
    ]);
  },
  relate: (row, first) => ({ ...row, relativeInstructions: request(first) / request(row) }),
  reading: () => '',
};

/** Instructions of a request in the steady state. */
const request = ({ steady }: Row) => (steady ? steady.instructions / steady.requests : 0);
