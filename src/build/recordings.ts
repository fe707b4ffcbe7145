import { labFiles } from '../cli/source.ts';
import { SCENARIOS } from '../machine/scenarios.ts';
import { encodeTrace } from '../trace/codec.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';
import { CoreLab } from '../worker/lab.ts';

/** The shipped traces as files, by scenario. Throws when a scenario does not assemble. */
export async function recordTraces(): Promise<Map<string, Uint8Array>> {
  const lab = new CoreLab();
  const traces = new Map<string, Uint8Array>();
  for (const scenario of SCENARIOS) {
    if (scenario.recordedOnDemand) continue;
    const result = await lab.run(scenario, labFiles(), DEFAULT_BUDGET, () => {});
    if (!result.ok) throw new Error(`${scenario.name}: ${JSON.stringify(result.diagnostics)}`);
    traces.set(scenario.name, encodeTrace(result.trace));
  }
  return traces;
}
