import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { encodeTrace } from '../trace/codec.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';
import { LAB_FILES } from '../worker/lab-files.ts';

/** The scenarios whose traces lie beside the page, by name. */
const SHIPPED = new Map(
  SCENARIOS.filter(({ recordedOnDemand }) => !recordedOnDemand).map((each) => [each.name, each]),
);

/** The names of the scenarios whose traces are shipped. */
export const SHIPPED_NAMES: readonly string[] = [...SHIPPED.keys()];

/** The name of the scenario that the page shows when its address names none. */
export const [{ name: FIRST }] = SCENARIOS;

const recorded = new Map<string, Promise<Uint8Array>>();

/**
 * The trace of a shipped scenario as a file, recorded when first asked for; nothing for any other
 * name. Rejects when the scenario does not assemble.
 */
export function shippedTrace(name: string): Promise<Uint8Array> | undefined {
  const scenario = SHIPPED.get(name);
  if (!scenario) return undefined;
  const known = recorded.get(name);
  if (known) return known;
  const recording = recordScenario(scenario, LAB_FILES, {
    budget: DEFAULT_BUDGET,
    // A clock that stands still: on a busy machine even the lab's own sources take their time.
    now: () => 0,
  }).then((result) => {
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.diagnostics)}`);
    return encodeTrace(result.trace);
  });
  recorded.set(name, recording);
  return recording;
}
