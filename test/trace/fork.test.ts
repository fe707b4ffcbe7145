import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { END } from '../../src/machine/memory/layout.ts';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { fork } from '../../src/trace/fork.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, SHORT_SCENARIOS, scenarioLaunch } from '../machine/lab.ts';

const run = async (scenario: Scenario) => recorded(await scenarioLaunch(scenario));

/** What a step does, without the numbering that a shorter run changes. */
function step(of: TraceReader, n: number) {
  return {
    instruction: of.instruction(n),
    registers: of.changes(n),
    memory: of.accesses(n),
    mask: of.mask(n),
  };
}

/** Steps that are compared for one scenario; a long one is forked at fewer positions. */
const COMPARED = 60_000;

test.each(SHORT_SCENARIOS)('$name goes on the same way from every position', async (scenario) => {
  const whole = await run(scenario);
  const { steps, outcome, calls } = whole.trace;
  const wanted = Array.from({ length: steps }, (_, n) => step(whole, n));
  const stride = Math.ceil(steps ** 2 / 2 / COMPARED);
  for (let position = 0; position < steps; position += stride) {
    const start = fork(whole, position);
    if (!start.ok) throw new Error(start.message);
    const rest = await recorded(start.launch);
    expect(rest.trace.outcome).toEqual(outcome);
    expect(rest.trace.steps).toBe(steps - position);
    expect(
      rest.trace.calls.map(({ step, ...call }) => ({ ...call, step: step + position })),
    ).toEqual(calls.slice(whole.callsBefore(position)));
    for (let n = 0; n < rest.trace.steps; n++) {
      const found = step(rest, n);
      // Asked half a million times: an expectation for each would be most of the work.
      if (isDeepStrictEqual(found, wanted[position + n])) continue;
      expect(found, `step ${n} of the fork at ${position}`).toEqual(wanted[position + n]);
    }
    expect(rest.registers(rest.trace.steps)).toEqual(whole.registers(steps));
  }
});

test('edits of registers, memory and rip take effect', async () => {
  const whole = await run(SCENARIOS[1]);
  const stack = Number(whole.register(Slot.rsp, 5));
  const start = fork(whole, 5, {
    registers: [[Slot.rax, 0x123456789abcdef0n]],
    memory: [{ address: stack - 64, bytes: Uint8Array.of(1, 2, 3) }],
    pc: END,
  });
  if (!start.ok) throw new Error(start.message);
  const rest = await recorded(start.launch);
  expect(rest.trace.steps).toBe(0);
  expect(rest.trace.outcome).toEqual({ kind: 'finished', result: 0x9abcdef0 | 0 });
  expect(rest.read(stack - 64, 4, 0)).toEqual(Uint8Array.of(1, 2, 3, 0));
  expect(rest.register(Slot.rbx, 0)).toBe(whole.register(Slot.rbx, 5));
});

test.each([
  [Slot.mxcsr, 0xffffffffffffffffn, /^mxcsr can't be 0xf+: a program can't set 0xf{12}0000$/],
  [Slot.rflags, 0x302n, /^rflags can't be 0x302: a program can't set 0x100$/],
  [Slot.fcw, 0x1ffffn, /^fcw can't be/],
])('an edit of slot %i that no program could make is refused', async (slot, value, message) => {
  const whole = await run(SCENARIOS[1]);
  const start = fork(whole, 5, { registers: [[slot, value]] });
  expect(start.ok ? '' : start.message).toMatch(message);
});

test('a stray rsp leaves the running context running', async () => {
  const whole = await run(SCENARIOS[0]);
  const start = fork(whole, 40, { registers: [[Slot.rsp, 0x1000n]] });
  if (!start.ok) throw new Error(start.message);
  const rest = await recorded(start.launch);
  expect(rest.trace.contexts[rest.context(0)].name).toBe('B');
});

test('an edit where nothing is mapped is refused with its place', async () => {
  const whole = await run(SCENARIOS[0]);
  const guard = whole.trace.stacks[1].low;
  const refused = fork(whole, 3, { memory: [{ address: guard - 1, bytes: Uint8Array.of(1, 2) }] });
  expect(refused).toEqual({
    ok: false,
    message: `nothing is mapped at 0x${(guard - 1).toString(16)}`,
  });
});
