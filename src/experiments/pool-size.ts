import { count, figure } from '../base/count.ts';
import { ON_CORE } from './core.ts';
import { type Experiment, type Row, share } from './experiment.ts';
import { number, routine } from './parameter.ts';
import { findRoutines } from './routine.ts';
import { planWorkloads } from './workload/plan.ts';
import { WORKLOAD } from './workload/workload.ts';

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
  ...ON_CORE,
};

function reading(rows: readonly Row[]): string {
  const pooled = rows.filter(({ setting }) => setting?.pool === 'on');
  const [first, last] = [pooled[0], pooled[pooled.length - 1]];
  const unpooled = rows.slice(pooled.length);
  const most = unpooled[pooled.length - 1];
  if (!most) return '';
  const late = pooled.filter(({ steady }) => steady && steady.contexts > 0);
  return (
    `With ${last.setting?.inFlight} requests in flight the pool grew to ` +
    `${count(last.contexts)} coroutines, where ${count(most.contexts)} were made without one. ` +
    (late.length === 0
      ? 'After the warm-up none was made in any row: the claim about its size holds. '
      : `After the warm-up more were made with ${late.map(({ name }) => name).join('; ')}. `) +
    `A request takes ${figure(share(first, 'cycles'))} cycles with ` +
    `${first.setting?.inFlight} in flight and ${figure(share(last, 'cycles'))} with ` +
    `${last.setting?.inFlight}; without a pool ${figure(share(unpooled[0], 'cycles'))} and ` +
    `${figure(share(most, 'cycles'))}. Stacks compete for the caches, pooled or not.`
  );
}

/** How large a pool becomes, and what it costs. */
export const poolSize: Experiment<typeof parameters> = {
  name: 'pool-size',
  title: 'Pool size',
  claim:
    'A coroutine is made only when the list of free ones is empty. So the pool grows to the ' +
    'largest number at work at once, no further, and costs memory but no time.',
  parameters,
  async plan({ rounds, routine, core: _core, systemCall: _call, ...values }, sources) {
    const found = await findRoutines({ routine }, sources);
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
  reading,
};
