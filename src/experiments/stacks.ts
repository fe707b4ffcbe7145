import { figure } from '../base/count.ts';
import { ON_CORE } from './core.ts';
import type { Experiment, Row } from './experiment.ts';
import { routine } from './parameter.ts';
import { findRoutines } from './routine.ts';
import { planWorkloads } from './workload/plan.ts';
import { WORKLOAD } from './workload/workload.ts';

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
  ...ON_CORE,
};

/** The cheapest and the dearest of some rows, by cycles a request. */
function spread(rows: readonly Row[], stretch: 'warmUp' | 'steady') {
  const costs = rows
    .map((row) => ({ row, cycles: (row[stretch]?.cycles ?? 0) / (row[stretch]?.requests ?? 1) }))
    .sort((a, b) => a.cycles - b.cycles);
  const [low, high] = [costs[0], costs[costs.length - 1]];
  return { high: high.row, ratio: high.cycles / low.cycles };
}

/** Below this factor nobody would notice. */
const NOTICEABLE = 1.05;

function reading(rows: readonly Row[]): string {
  if (rows.length < 4 * SIZES.length) return '';
  const [pooled, unpooled] = ['on', 'off'].map((pool) =>
    rows.filter(({ setting }) => setting?.pool === pool),
  );
  const mallocs = unpooled.filter(({ setting }) => setting?.allocator === 'malloc');
  const [steady, warmUp] = [spread(pooled, 'steady'), spread(pooled, 'warmUp')];
  const [without, sizes] = [spread(unpooled, 'steady'), spread(mallocs, 'steady')];
  const matters = ({ ratio }: { ratio: number }) =>
    ratio < NOTICEABLE ? 'it doesn’t matter' : `up to ${figure(ratio)} times as much`;
  return (
    `What a request takes with the dearest stacks, compared with the cheapest. With a pool: ` +
    `${matters(steady)} in the steady state, ${matters(warmUp)} in the warm-up. Without one: ` +
    `${matters(without)} (${without.high.name}), but with malloc alone, by size, ${matters(sizes)}.`
  );
}

/** What the article says was not important. */
export const stacks: Experiment<typeof parameters> = {
  name: 'stacks',
  title: 'Stacks',
  claim:
    'With a pool it doesn’t matter for throughput whether stacks come from malloc or calloc, nor ' +
    'how large they are: both only change the warm-up. Without a pool both matter.',
  parameters,
  async plan({ routine, core: _core, systemCall: _call, ...values }, sources) {
    const found = await findRoutines({ routine }, sources);
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
  reading,
};
