import { describe, expect, it } from 'vitest';
import { assembled, launched, programScenario, recorded } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { nativeCpu } from './cpu.ts';
import { planOf } from './plan.ts';
import { FAULT_PROGRAMS, SIGNAL_PROGRAMS } from './signal-programs.ts';

/** Programs with handlers: every register, flag and byte that a signal's arrival and its return change. */

const BUDGET = 5000;
const cpu = nativeCpu();

describe.each([
  ['signals on this CPU', SIGNAL_PROGRAMS],
  ['faults with a handler on this CPU', FAULT_PROGRAMS],
])('%s', (_, programs) => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const { name, text, signals = [], end } of programs)
      it(name, async () => {
        const start = launched(await assembled(text), programScenario('main', { signals }));
        // Nothing here uses the heap, and it would be compared in every step.
        const launch = { ...start, regions: start.regions.filter(({ kind }) => kind !== 'heap') };
        const reader = await recorded(launch, BUDGET);
        // The CPU's stack does not grow: it has what the lab's has grown to.
        const regions = reader.trace.regions.filter(({ from }) => from === 0);
        const plan = planOf(launch, reader);
        const [native] = cpu.run([{ ...launch, regions }], BUDGET, plan);
        expect(difference(launch, reader, native)).toBeUndefined();
        expect(native.end).toMatch(end);
      });
});
