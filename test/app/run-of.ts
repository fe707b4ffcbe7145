import { makeRun, type Run } from '../../src/app/run/run.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

/** A shipped scenario's run, recorded now, as the page has it. */
export async function runOf(name: string): Promise<Run> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  const { trace, history } = await recorded(await scenarioLaunch(scenario));
  return makeRun(trace, history, {
    scenario,
    budget: trace.steps,
    edited: false,
    record: () => Promise.reject(new Error('nothing is recorded again')),
  });
}
