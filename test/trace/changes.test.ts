import { beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import {
  lastMemoryChange,
  lastRegisterChange,
  nextMemoryChange,
  nextRegisterChange,
} from '../../src/trace/changes.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, runMain, scenarioLaunch } from '../machine/lab.ts';

/** Walks from `position` to the next step, or back to the last one, that changes what `value` tells. */
function walk<T>(steps: number, position: number, value: (position: number) => T) {
  let next = -1;
  for (let step = position; step < steps && next < 0; step++)
    if (value(step + 1) !== value(step)) next = step;
  let last = -1;
  for (let step = position - 1; step >= 0 && last < 0; step--)
    if (value(step + 1) !== value(step)) last = step;
  return { next, last };
}

describe('changes of a value', () => {
  let reader: TraceReader;
  beforeAll(async () => {
    reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
  });

  it('of registers agree with a walk through the run', () => {
    const { steps } = reader.trace;
    for (let slot = 0; slot < 23; slot++)
      for (let position = 0; position <= steps; position += 7) {
        const { next, last } = walk(steps, position, (at) => reader.register(slot, at));
        expect(nextRegisterChange(reader, slot, position)).toBe(next);
        expect(lastRegisterChange(reader, slot, position)).toBe(last);
      }
  });

  it('of memory agree with it, whole words, parts of them and bytes of two', () => {
    const { steps } = reader.trace;
    const context = reader.trace.image.symbols.find(({ name }) => name === 'context_a');
    const base = context?.address ?? 0;
    for (const [offset, size] of [
      [128, 8],
      [160, 8],
      [168, 4],
      [172, 4],
      [164, 8],
      [296, 1],
      [424, 2],
    ])
      for (let position = 0; position <= steps; position += 5) {
        const value = (at: number) => String(reader.read(base + offset, size, at));
        const { next, last } = walk(steps, position, value);
        expect(nextMemoryChange(reader, base + offset, size, position)).toBe(next);
        expect(lastMemoryChange(reader, base + offset, size, position)).toBe(last);
      }
  });
});

it('a store of the same value is no change', async () => {
  const reader = await runMain(
    'movq $5, x(%rip)\nmovq $5, x(%rip)\nmovq x(%rip), %rax\nmovq $6, x(%rip)\nret',
    'x: .quad 5',
  );
  const x = reader.trace.image.symbols.find(({ name }) => name === 'x')?.address ?? 0;
  expect(nextMemoryChange(reader, x, 8, 0)).toBe(3);
  expect(lastMemoryChange(reader, x, 8, 3)).toBe(-1);
  expect(lastMemoryChange(reader, x, 8, 4)).toBe(3);
  expect(nextMemoryChange(reader, x, 8, 4)).toBe(-1);
  expect(nextMemoryChange(reader, x + 1, 7, 0)).toBe(-1);
  expect(lastMemoryChange(reader, 0x10, 8, 4)).toBe(-1);
});
