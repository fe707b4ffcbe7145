import type { SourceFiles } from '../assembler/image.ts';
import type { Experiment, Plan, Planned, Row } from './experiment.ts';
import type { Problem, RoutineParameter } from './parameter.ts';
import { findRoutine, type Routine } from './routine.ts';
import { type Server, WORKLOAD, type WorkloadValues, workload } from './workload.ts';
import { workloadFigures } from './workload-figures.ts';

const routine = (label: string, fallback: string, why: string): RoutineParameter => ({
  kind: 'routine',
  label,
  default: fallback,
  why,
});

const parameters = {
  ...WORKLOAD,
  original: routine('original switch', 'glibc-2.12/swapcontext', 'What the naive version calls.'),
  lightweight: routine(
    'lightweight switch',
    'rethinkdb/lightweight',
    'What replaces it. Any routine of the lab, or one of your own.',
  ),
};

/** A plan for each server. */
export function planWorkloads(
  servers: readonly { name: string; setting?: Row['setting'] & {}; server: Server }[],
  values: WorkloadValues,
): Planned {
  const { requests, inFlight } = values;
  if (requests < 2 * inFlight) {
    const message =
      `requests is ${requests}; it must be at least ${2 * inFlight}, twice inFlight: one round ` +
      'to warm up, one to measure';
    return { ok: false, problems: [{ parameter: 'requests', message }] };
  }
  const plans = servers.map(
    ({ name, setting, server }): Plan => ({
      name,
      ...(setting && { setting }),
      scenario: workload(server, values),
      figures: (reader) => workloadFigures(reader, inFlight),
    }),
  );
  return { ok: true, plans };
}

/** Looks up the routines that parameters name. */
export async function findRoutines<K extends string>(
  names: Readonly<Record<K, string>>,
  files: SourceFiles,
): Promise<{ ok: true; routines: Record<K, Routine> } | { ok: false; problems: Problem[] }> {
  const problems: Problem[] = [];
  const routines: Partial<Record<K, Routine>> = {};
  for (const parameter of Object.keys(names) as K[]) {
    const found = await findRoutine(names[parameter], files);
    if (found.ok) routines[parameter] = found.routine;
    else problems.push({ parameter, message: `${parameter}: ${found.message}` });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, routines: routines as Record<K, Routine> };
}

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
    return planWorkloads(
      [
        { name: 'callbacks', server: { kind: 'callbacks' } },
        { name: 'naive', server: coroutines(false, 'original') },
        { name: 'reuse only', server: coroutines(true, 'original') },
        { name: 'lightweight only', server: coroutines(false, 'lightweight') },
        { name: 'both', server: coroutines(true, 'lightweight') },
      ],
      values,
    );
  },
  relate: (row, first) => ({ ...row, relativeInstructions: request(first) / request(row) }),
  reading: () => '',
};

/** Instructions of a request in the steady state. */
const request = ({ steady }: Row) => (steady ? steady.instructions / steady.requests : 0);
