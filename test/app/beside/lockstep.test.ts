import { beforeAll, expect, it } from 'vitest';
import { lockstep } from '../../../src/app/beside/lockstep.ts';
import { Slot } from '../../../src/machine/registers.ts';
import { SCENARIOS } from '../../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { recorded, runMain, scenarioLaunch } from '../../machine/lab.ts';

const [GLIBC, LIGHTWEIGHT] = SCENARIOS;
let glibc: TraceReader;
let light: TraceReader;
beforeAll(async () => {
  glibc = await recorded(await scenarioLaunch(GLIBC));
  light = await recorded(await scenarioLaunch(LIGHTWEIGHT));
});

/** The context whose stack rsp points into. */
const stackOf = (reader: TraceReader, position: number) => {
  const rsp = Number(reader.register(Slot.rsp, position));
  return reader.trace.stacks.find(({ low, high }) => rsp >= low && rsp <= high)?.context;
};
/** Of every switch, the first position at which rsp points into the other stack. */
const moved = (reader: TraceReader) =>
  Array.from(reader.history.switches.start, (start) => {
    let at = start;
    while (stackOf(reader, at) === stackOf(reader, start)) at++;
    return at;
  });

it('aligned at the call, both are at the first instruction of the same switch', () => {
  const { start } = light.history.switches;
  [...glibc.history.switches.start].forEach((position, i) => {
    expect(lockstep(glibc, position, light, 'call').position).toBe(start[i]);
    expect(lockstep(glibc, position + 3, light, 'call').position).toBe(start[i] + 3);
  });
});

it('aligned at the move of rsp, both change stacks with the same step', () => {
  const there = moved(light);
  moved(glibc).forEach((position, i) => {
    expect(lockstep(glibc, position, light, 'rsp')).toEqual({ position: there[i] });
    expect(lockstep(glibc, position - 1, light, 'rsp')).toEqual({ position: there[i] - 1 });
    expect(lockstep(light, there[i], glibc, 'rsp')).toEqual({ position });
  });
});

it('aligned at the arrival, both leave the switch with the same step', () => {
  const { end } = light.history.switches;
  [...glibc.history.switches.end].forEach((position, i) => {
    expect(lockstep(glibc, position, light, 'arrival').position).toBe(end[i]);
    expect(lockstep(glibc, position - 2, light, 'arrival').position).toBe(end[i] - 2);
  });
});

it.each(['call', 'rsp', 'arrival'] as const)(
  'never goes backward, and says where it waits: %s',
  (alignment) => {
    let before = 0;
    const notes = new Set<string | undefined>();
    for (let position = 0; position <= glibc.trace.steps; position++) {
      const { position: there, note } = lockstep(glibc, position, light, alignment);
      expect(there).toBeGreaterThanOrEqual(before);
      before = there;
      notes.add(note);
    }
    expect(before).toBe(light.trace.steps);
    expect([...notes]).toContain(
      alignment === 'call' ? 'it waits at its arrival' : 'it waits at its call',
    );
  },
);

it('by hand they stay as many steps apart, as far as the second run goes', () => {
  expect(lockstep(glibc, 10, light, { apart: -4 })).toEqual({ position: 6 });
  expect(lockstep(glibc, 2, light, { apart: -4 })).toEqual({
    position: 0,
    note: 'it has not begun',
  });
  expect(lockstep(glibc, 300, light, { apart: 0 })).toEqual({
    position: light.trace.steps,
    note: 'it has ended',
  });
});

it('says where there is no such switch', async () => {
  const none = await runMain('xorl %eax, %eax\n ret');
  expect(lockstep(glibc, 60, none, 'rsp').note).toBe('it has no switch');
  expect(lockstep(none, 1, light, 'call').position).toBe(1);
  const few = await recorded(await scenarioLaunch(SCENARIOS[2]));
  const count = few.history.switches.start.length;
  const last = glibc.history.switches.start[count];
  expect(lockstep(glibc, last, few, 'call')).toEqual({
    position: few.trace.steps,
    note: `it has no switch ${count + 1}, only ${count}: it stands at its end`,
  });
});
