import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { needed } from '../load/load-chunk.ts';

/** A scenario by its name: a shipped one is there, what finds others comes when it is needed. */
export async function scenarioAt(name: string): Promise<Scenario | undefined> {
  const shipped = SCENARIOS.find((each) => each.name === name);
  if (shipped) return shipped;
  const finding = await needed('What finds programs', () => import('./scenario-named.ts'));
  return finding?.scenarioNamed(name);
}
