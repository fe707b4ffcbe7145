import { percent } from '../base/count.ts';
import { ON_CORE } from './core.ts';
import { type Experiment, type Row, share } from './experiment.ts';
import { routine } from './parameter.ts';
import { findRoutines } from './routine.ts';
import { planWorkloads } from './workload/plan.ts';
import { type Server, WORKLOAD } from './workload/workload.ts';

const parameters = {
  ...WORKLOAD,
  original: routine('original switch', 'glibc-2.12/swapcontext', {
    why: 'What libcoroutine calls.',
  }),
  lightweight: routine('lightweight switch', 'rethinkdb/lightweight', {
    why: 'What replaces it: any routine of the lab, or one of your own.',
  }),
  ...ON_CORE,
};

/** What we take for the article's margin of error; it gives no figure. */
const MARGIN = 0.05;

function reading(rows: readonly Row[]): string {
  const [, naive, reuse, lightweight, both] = rows.map((row) => row.relativeThroughput ?? 0);
  if (both === undefined) return '';
  const regained = (throughput: number) => percent((throughput - naive) / (1 - naive));
  const enough = (throughput: number) => throughput >= 1 - MARGIN;
  const margin = `a margin of error of ${percent(MARGIN)}`;
  const alone = [
    ...(enough(reuse) ? ['reuse'] : []),
    ...(enough(lightweight) ? ['the lightweight switch'] : []),
  ];
  const verdict = !enough(both)
    ? `Both together stay outside ${margin}, by ${percent(1 - MARGIN - both)} of the throughput: the claim does not hold here.`
    : alone.length === 0
      ? `Within ${margin} only both together reach the callbacks: the claim holds.`
      : `Both together are within ${margin}, but so is ${alone.join(' and ')} alone: half of the claim holds.`;
  return (
    `Naive coroutines reach ${percent(naive)} of the callbacks’ throughput, with reuse ` +
    `${percent(reuse)}, with the lightweight switch ${percent(lightweight)}, with both ` +
    `${percent(both)}. Of what was lost, reuse alone wins back ${regained(reuse)}, the lightweight ` +
    `switch alone ${regained(lightweight)}. ${verdict}`
  );
}

/** The article's graph. */
export const graph: Experiment<typeof parameters> = {
  name: 'graph',
  title: 'The graph',
  claim:
    'Naive coroutines cost most of the throughput. Reusing coroutines and a lightweight switch ' +
    'bring it back to within the margin of error of callbacks, but only both together.',
  parameters,
  shipped: true,
  brief: { requests: 2, inFlight: 1 },
  async plan({ original, lightweight, core: _, systemCall: __, ...values }, sources) {
    const found = await findRoutines({ original, lightweight }, sources);
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
  relate: (row, first) => ({
    ...row,
    relativeThroughput: (row.requestsPerSecond ?? 0) / (first.requestsPerSecond ?? 0),
    relativeInstructions: share(first, 'instructions') / share(row, 'instructions'),
  }),
  reading,
};
