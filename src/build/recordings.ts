import { labFiles } from '../cli/source.ts';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import { encodeTrace } from '../trace/codec.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';

/** The names of the scenarios whose traces are shipped, and of the one that the page shows when its address names none. */
export function shippedNames(): { names: string[]; first: string } {
  return { names: SCENARIOS.map(({ name }) => name), first: SCENARIOS[0].name };
}

/**
 * Records a scenario, and returns its trace as a file; nothing if it is not shipped. Rejects when it does not assemble.
 */
export async function shippedTrace(name: string): Promise<Uint8Array | undefined> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) return undefined;
  const result = await recordScenario(scenario, labFiles(), {
    budget: DEFAULT_BUDGET,
    // A clock that stands still: on a busy machine even the lab's own sources take their time.
    now: () => 0,
  });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.diagnostics)}`);
  return encodeTrace(result.trace);
}
