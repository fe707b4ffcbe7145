import { expect, test } from 'vitest';
import { lostRegister } from '../../src/analysis/lost-register.ts';
import { Slot } from '../../src/machine/registers.ts';
import { STACK_SCENARIOS } from '../../src/machine/scenarios/stacks.ts';
import { outputOf } from '../../src/trace/output.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { play } from './lab.ts';

function run(name: string): Promise<TraceReader> {
  const scenario = STACK_SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`there is no ${name}`);
  return play(scenario);
}

test('the paint that is left tells how deep B’s stack pointer ever stored', async () => {
  const reader = await run('stack-used');
  const { trace } = reader;
  const b = trace.stacks.find(({ context }) => context === 1);
  const [from, to] = [b?.high ?? 0, b?.low ?? 0];
  let deepest = from;
  for (let step = 30; step < trace.steps; step++)
    if (reader.context(step) === 1)
      for (const { address } of reader.accesses(step))
        if (address >= to && address < deepest) deepest = address;
  expect(trace.outcome).toEqual({ kind: 'finished', result: from - (deepest - (deepest % 8)) });
  expect(outputOf(trace.calls)).toBe('0.5\n');
});

test('without a guard one word of C is lost, and nothing else', async () => {
  const reader = await run('overrun');
  expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
  expect(outputOf(reader.trace.calls)).toBe('B?');
  expect(lostRegister(reader)?.registers.map(({ slot }) => slot)).toEqual([Slot.rbx]);
});

test('with a guard the store that leaves the stack is the end', async () => {
  const [without, guarded] = [await run('overrun'), await run('overrun-guarded')];
  const { outcome, steps } = guarded.trace;
  expect(outcome).toMatchObject({ kind: 'faulted', fault: { signal: 'SIGSEGV' } });
  expect(guarded.instruction(steps)?.att).toBe('movq $63, (%rsp)');
  expect(lostRegister(without)?.registers[0].found).toBe(BigInt('?'.charCodeAt(0)));
  expect(without.lastMemoryWrite(Number(without.register(Slot.rsp, steps)), 8, steps + 1)).toBe(
    steps,
  );
});

test('a state machine gives its values, and no second stack is used', async () => {
  const { trace, history } = await run('state-machine');
  expect(trace.outcome).toEqual({ kind: 'finished', result: 1 + 4 + 9 + 100 });
  expect(history.switches.start).toHaveLength(0);
});
