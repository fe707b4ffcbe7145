import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { nativeCpu } from './cpu.ts';
import { describeRun, emulated, undefinedFlags } from './state.ts';

const cpu = nativeCpu();

describe('scenarios on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const scenario of SCENARIOS)
      it(`${scenario.name} does the same step by step`, async () => {
        const launch = await scenarioLaunch(scenario);
        const reader = await recorded(launch);
        const [native] = cpu.run([launch], 100_000);
        const unknown = undefinedFlags(reader);
        expect(describeRun(emulated(reader), launch.registers, unknown)).toEqual(
          describeRun(native, launch.registers, unknown),
        );
      });
});
