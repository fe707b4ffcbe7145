import { expect, test } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { play } from './lab.ts';

const DIRECTION = 0x400n;

test('the program to read does what its lesson says of it', async () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'reading-assembly');
  if (!scenario) throw new Error('there is no such scenario');
  const reader = await play(scenario);
  const { trace } = reader;
  expect(trace.outcome).toEqual({ kind: 'finished', result: 100 });

  const at = (start: string) => {
    const step = [...Array(trace.steps).keys()].find((each) =>
      reader.instruction(each)?.att.startsWith(start),
    );
    if (step === undefined) throw new Error(`${start} is never executed`);
    return step;
  };
  const address = (name: string) =>
    trace.image.symbols.find((each) => each.name === name)?.address ?? 0;

  // The leaf keeps its local below rsp, and its `leaq` leaves the flags of the comparison.
  const lea = at('leaq (%rdi,%rdi,4)');
  const below = Number(reader.register(Slot.rsp, lea)) - 8;
  expect(reader.word(below, lea)).toBe(20n);
  expect(reader.register(Slot.rflags, lea + 1)).toBe(reader.register(Slot.rflags, lea));

  // Downward while DF is set, and it comes back clear.
  const copied = at('rep') + 1;
  expect(reader.register(Slot.rflags, copied) & DIRECTION).toBe(DIRECTION);
  expect(reader.register(Slot.rdi, copied)).toBe(BigInt(address('copy') - 8));
  expect([0, 8, 16].map((i) => reader.word(address('copy') + i, copied))).toEqual([2n, 7n, 11n]);
  expect(reader.register(Slot.rflags, trace.steps) & DIRECTION).toBe(0n);

  // `rsp` ended in 8 before it was rounded down.
  const stored = at('movaps');
  expect(reader.register(Slot.rsp, stored - 1) % 16n).toBe(8n);
  expect(reader.register(Slot.rsp, stored) % 16n).toBe(0n);
});
