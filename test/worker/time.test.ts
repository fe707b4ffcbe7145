import { expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { coreNamed } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { CoreLab } from '../../src/worker/lab.ts';
import { programScenario, SOURCES } from '../machine/lab.ts';

const nothing = () => {};
const core = coreNamed('zen5');
if (!core) throw new Error('no core zen5');

test('times what is held, and says what is no longer held', async () => {
  const lab = new CoreLab();
  const run = await lab.run({ scenario: SCENARIOS[1], files: SOURCES, budget: 1000 }, nothing);
  if (!run.ok) throw new Error('not assembled');
  expect(await lab.time({ name: 'a', core, part: undefined }, nothing)).toEqual({
    ok: false,
    why: 'not held',
  });
  await lab.hold({ name: 'a', recording: run.trace });
  const whole = await lab.time({ name: 'a', core, part: undefined }, nothing);
  expect(whole).toEqual({ ok: true, timing: simulate(run.trace, core) });
  const part = await lab.time(
    {
      name: 'a',
      core,
      part: { from: 20, to: 60, switches: [[0, 15]], times: 5, interrupted: false },
    },
    nothing,
  );
  expect(part.ok && part.timing.retire.length).toBe(200);
  for (const name of ['b', 'c', 'd', 'e']) await lab.hold({ name, recording: run.trace });
  expect(await lab.time({ name: 'a', core, part: undefined }, nothing)).toEqual({
    ok: false,
    why: 'not held',
  });
});

test('a long trace can be cancelled, and tells how far it is', async () => {
  const lab = new CoreLab();
  const loop = { 'test.S': '.globl main\nmain: incq %rax\n jmp main\n' };
  const run = await lab.run({ scenario: programScenario(), files: loop, budget: 300_000 }, nothing);
  if (!run.ok) throw new Error('not assembled');
  await lab.hold({ name: 'loop', recording: run.trace });
  const seen: number[] = [];
  const result = await lab.time({ name: 'loop', core, part: undefined }, (steps) => {
    seen.push(steps);
    if (seen.length === 2) void lab.cancel();
  });
  expect(result).toEqual({ ok: false, why: 'cancelled' });
  expect(seen.length).toBe(2);
  expect(seen[1]).toBeGreaterThan(seen[0]);
  const again = await lab.time({ name: 'loop', core, part: undefined }, nothing);
  expect(again.ok && again.timing.retire[299_999]).toBeGreaterThan(0);
});
