import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';

/** Whether the scenario's routine is a person's own file: nothing shipped to be an edit of. */
export function isOwnScenario({ routine }: Scenario): boolean {
  return !SCENARIOS.some((each) => each.units.includes(routine));
}
