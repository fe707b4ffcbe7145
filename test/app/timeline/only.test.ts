import { expect, test } from 'vitest';
import { choices, countsOf, onlyOf } from '../../../src/app/timeline/only.ts';
import { SCENARIOS } from '../../../src/machine/scenarios/scenarios.ts';
import { functionAt } from '../../../src/trace/functions.ts';
import { play } from '../../asm/lab.ts';

test('the steps of a context, and those in a function, are counted up to every position', async () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'ping-pong-lightweight');
  if (!scenario) throw new Error('no such scenario');
  const reader = await play(scenario);
  expect(choices(reader)).toEqual(expect.arrayContaining(['A', 'B', 'lightweight_swapcontext']));
  for (const name of ['B', 'lightweight_swapcontext']) {
    const only = onlyOf(reader, name);
    if (!only) throw new Error('nothing to see');
    const counts = countsOf(reader, only);
    let before = 0;
    for (let step = 0; step < reader.trace.steps; step++) {
      expect(counts[step]).toBe(before);
      const fits =
        'context' in only
          ? reader.trace.contexts[reader.context(step)].name === name
          : functionAt(reader.trace, reader.pc(step))?.name === name;
      before += Number(fits);
    }
    expect(counts.at(-1)).toBe(before);
    expect(before).toBeGreaterThan(30);
    expect(before).toBeLessThan(reader.trace.steps);
  }
  expect(onlyOf(reader, 'nobody')).toBeUndefined();
});
