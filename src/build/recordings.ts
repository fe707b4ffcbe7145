import { labFiles } from '../cli/source.ts';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { encodeTrace } from '../trace/codec.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';

/** The shipped traces as files, by scenario. Throws when a scenario does not assemble. */
export async function recordTraces(): Promise<Map<string, Uint8Array>> {
  const traces = new Map<string, Uint8Array>();
  for (const scenario of SCENARIOS) {
    if (scenario.recordedOnDemand) continue;
    const result = await recordScenario(scenario, labFiles(), {
      budget: DEFAULT_BUDGET,
      // A clock that stands still: on a busy machine even the lab's own sources take their time.
      now: () => 0,
    });
    if (!result.ok) throw new Error(`${scenario.name}: ${JSON.stringify(result.diagnostics)}`);
    traces.set(scenario.name, encodeTrace(result.trace));
  }
  return traces;
}
