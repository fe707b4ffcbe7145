import { PAGE } from '../../machine/memory/layout.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Phase, Plan } from '../experiment.ts';
import { figures, stepsAt, type Timed } from '../figures.ts';

/**
 * The figures of a whole workload, and of the rounds while it warms up and after. A round is as many
 * requests as are in flight. It is warm once no page is touched for the first time any more: stacks
 * and lists have then grown as far as they will. At least one round is warm-up and at
 * least one is not.
 */
export function workloadFigures(run: Timed, inFlight: number): ReturnType<Plan['figures']> {
  const { reader, timing } = run;
  const { steps } = reader.trace;
  const begins = stepsAt(reader, 'request_begin');
  const rounds = begins.filter((_, i) => i % inFlight === 0);
  const settled = lastNewPage(reader);
  const cold = rounds.findLastIndex((start) => start <= settled) + 1;
  const warm = Math.max(1, Math.min(cold, rounds.length - 1));
  const from = rounds[warm];
  const stretch = (first: number, end: number): Phase => ({
    ...figures(run, first, end),
    requests: begins.filter((step) => first <= step && step < end).length,
  });
  const steady = stretch(from, steps);
  return {
    ...figures(run, 0, steps),
    warmUp: stretch(rounds[0], from),
    steady,
    requestsPerSecond: (steady.requests / steady.cycles) * timing.clockGHz * 1e9,
  };
}

/** The last step that touches a page which no step touched before. */
function lastNewPage({ trace: { accesses }, history }: TraceReader): number {
  const known = new Set<number>();
  let last = 0;
  for (let i = 0; i < history.accessStep.length; i++) {
    const page = Math.floor(accesses.address[i] / PAGE);
    if (known.has(page)) continue;
    known.add(page);
    last = history.accessStep[i];
  }
  return last;
}
