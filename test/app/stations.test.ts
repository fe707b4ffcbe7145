import { expect, test } from 'vitest';
import { makeRun } from '../../src/app/run/run.ts';
import { switchCostsOf } from '../../src/app/run/switch-costs.ts';
import { stationsOf } from '../../src/app/welcome/stations.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

test('the tour stands where it says, and its figures are those of the run', async () => {
  const [scenario] = SCENARIOS;
  const reader = await recorded(await scenarioLaunch(scenario));
  const record = () => Promise.reject(new Error('not again'));
  const run = makeRun(reader.trace, reader.history, { scenario, budget: 0, edited: false, record });
  const stations = stationsOf(run);
  expect(stations.length).toBeGreaterThanOrEqual(8);
  expect(stations.length).toBeLessThanOrEqual(10);
  const named = (title: string) => {
    const station = stations.find((each) => each.title === title);
    if (!station) throw new Error(`no station ‘${title}’`);
    return station;
  };
  // The lab stands behind the step that moved rsp: another context runs.
  const { position, text } = named('The switch itself');
  expect(text).toContain(
    `Step ${position} moves rsp from the stack of context A to that of context B`,
  );
  expect([reader.context(position - 1), reader.context(position)]).toEqual([0, 1]);
  const { instructions, syscalls } = switchCostsOf(run)?.perSwitch ?? {};
  expect(named('What it costs').text).toContain(
    `${instructions} instructions and ${syscalls} system call.`,
  );
  expect([instructions, syscalls]).toEqual([50, 1]);
  expect(named('Forward and backward').text).toContain(`All ${reader.trace.steps} steps`);
  expect(named('The whole run').text).toContain(
    `2 contexts, a line for each of ${reader.history.switches.start.length} switches`,
  );
  for (const { position: at } of stations) expect(at).toBeLessThanOrEqual(reader.trace.steps);
});
