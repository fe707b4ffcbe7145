import { expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { CoreLab } from '../../src/worker/lab.ts';
import { SOURCES, scenarioLaunch } from '../machine/lab.ts';

const LIGHTWEIGHT = SCENARIOS[1];

test('a switch is interrupted at every instruction, and each is told', async () => {
  const launch = await scenarioLaunch(LIGHTWEIGHT);
  const told: string[] = [];
  const answer = await new CoreLab().interrupt(
    { launch, budget: 1000, files: SOURCES },
    ({ done, of }) => told.push(`${done}/${of}`),
  );
  expect(answer).toHaveLength(1);
  expect(answer?.[0].points.map(({ broken }) => broken)).toEqual(Array(15).fill(undefined));
  expect(told).toHaveLength(30);
  expect(told[29]).toBe('30/30');
});

test('it is cancelled between two instructions', async () => {
  const lab = new CoreLab();
  const launch = await scenarioLaunch(LIGHTWEIGHT);
  const told: number[] = [];
  const answer = await lab.interrupt({ launch, budget: 1000, files: SOURCES }, ({ done }) => {
    told.push(done);
    if (done === 2) void lab.cancel();
  });
  expect(answer).toBeUndefined();
  expect(told.length).toBeLessThan(30);
});
