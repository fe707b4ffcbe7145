import type { Plan, Planned, Row } from '../experiment.ts';
import { type Server, type WorkloadValues, workload } from './workload.ts';

/** A server to measure under the workload. */
interface Served {
  name: string;
  setting?: Row['setting'] & {};
  server: Server;
  values: WorkloadValues;
}

/** A plan for each server; or why there can be no steady state. */
export async function planWorkloads(servers: readonly Served[]): Promise<Planned> {
  // A page that only shows experiments does without what measures them.
  const { workloadFigures } = await import('./figures.ts');
  const plans: Plan[] = [];
  for (const { name, setting, server, values } of servers) {
    const { requests, inFlight } = values;
    if (requests < 2 * inFlight) {
      const message =
        `requests is ${requests}; it must be at least ${2 * inFlight}, twice inFlight: one round ` +
        'to warm up, one to measure';
      return { ok: false, problems: [{ parameter: 'requests', message }] };
    }
    plans.push({
      name,
      ...(setting && { setting }),
      scenario: workload(server, values),
      answers: `${requests} requests`,
      figures: (run) => workloadFigures(run, inFlight),
    });
  }
  return { ok: true, plans };
}
