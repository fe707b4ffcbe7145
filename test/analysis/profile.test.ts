import { expect, test } from 'vitest';
import { CATEGORIES, categorise } from '../../src/analysis/category.ts';
import { switchCosts } from '../../src/analysis/compare.ts';
import { type Cost, noCost, profile } from '../../src/analysis/profile.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, run, runMain, scenarioLaunch } from '../machine/lab.ts';

async function shipped(name: string): Promise<TraceReader> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(name);
  return recorded(await scenarioLaunch(scenario));
}

function cost(...figures: [number, number, number, number, number, number]): Cost {
  const [instructions, loads, stores, bytesLoaded, bytesStored, syscalls] = figures;
  return { instructions, loads, stores, bytesLoaded, bytesStored, syscalls };
}

function total(reader: TraceReader, from = 0, to = reader.trace.steps): Cost {
  return profile(reader, categorise(reader), from, to).total;
}

test("a switch through glibc's routine, counted by hand from its source", async () => {
  const reader = await shipped('ping-pong-glibc');
  const costs = switchCosts(reader, categorise(reader));
  expect(costs).toEqual({
    // Six, less the one into a context that had never run.
    switches: 5,
    perSwitch: cost(50, 19, 18, 168, 160, 1),
    between: 0,
    byCategory: {
      'callee-saved': cost(12, 6, 6, 48, 48, 0),
      'argument registers': cost(12, 6, 6, 48, 48, 0),
      // fnstenv and fldenv move 28 bytes, stmxcsr and ldmxcsr 4, the pointer to the block 8.
      'FP environment': cost(7, 3, 3, 40, 40, 0),
      // What the kernel reads and writes is not counted.
      'signal mask': cost(10, 0, 0, 0, 0, 1),
      'stack switch': cost(3, 1, 1, 8, 8, 0),
      'control flow': cost(5, 3, 2, 24, 16, 0),
      other: cost(1, 0, 0, 0, 0, 0),
    },
  });
});

test('a switch through the lightweight routine', async () => {
  const reader = await shipped('ping-pong-lightweight');
  const costs = switchCosts(reader, categorise(reader));
  expect(costs?.perSwitch).toEqual(cost(15, 7, 7, 56, 56, 0));
  expect(costs?.byCategory['callee-saved']).toEqual(cost(12, 6, 6, 48, 48, 0));
  expect(costs?.byCategory['stack switch']).toEqual(cost(2, 0, 1, 0, 8, 0));
  expect(costs?.byCategory['control flow']).toEqual(cost(1, 1, 0, 8, 0, 0));
});

test('a switch that the end of the run cuts off does not count', async () => {
  const scenario = SCENARIOS.find((each) => each.name === 'ping-pong-glibc');
  if (!scenario) throw new Error();
  // The second switch goes from step 57 to 107, and reaches the other stack at 90.
  const reader = await recorded(await scenarioLaunch(scenario), 100);
  expect(reader.history.switches.start.length).toBe(2);
  const costs = switchCosts(reader, categorise(reader));
  expect(costs?.switches).toBe(1);
  expect(costs?.perSwitch.instructions).toBe(50);
  const none = await recorded(await scenarioLaunch(scenario), 50);
  expect(switchCosts(none, categorise(none))).toBeUndefined();
});

test('any range is the sum of its parts', async () => {
  const reader = await shipped('ping-pong-glibc');
  const categories = categorise(reader);
  const sum = noCost();
  for (let step = 60; step < 130; step++) {
    const one = profile(reader, categories, step, step + 1).total;
    expect(one.instructions).toBe(1);
    for (const key of Object.keys(sum) as (keyof Cost)[]) sum[key] += one[key];
  }
  expect(profile(reader, categories, 60, 130).total).toEqual(sum);
});

test('a repeated instruction counts each of its accesses, whatever its count', async () => {
  const reader = await runMain(
    `
        leaq here(%rip), %rsi
        leaq there(%rip), %rdi
        cld
        movl $3, %ebx
1:      movl %ebx, %ecx
        rep movsq
        decl %ebx
        jnz 1b
        movl $0, %ecx
        rep stosb
        ret`,
    'here: .zero 64\nthere: .zero 64',
  );
  // 3 + 2 + 1 words copied, nothing filled, one return address taken.
  expect(total(reader)).toEqual(cost(19, 7, 6, 56, 48, 0));
  const second = reader.trace.instructions.findIndex(({ att }) => att.startsWith('rep movs'));
  const { start, entries } = reader.history.executions;
  const step = entries[start[second] + 1];
  expect(total(reader, step, step + 1)).toEqual(cost(1, 2, 2, 16, 16, 0));
});

test('an instruction that reads and writes the same word makes two accesses', async () => {
  const reader = await runMain('pushq $5\ndecl (%rsp)\nxchgq %rax, (%rsp)\npopq %rcx\nret');
  expect(total(reader, 1, 2)).toEqual(cost(1, 1, 1, 4, 4, 0));
  expect(total(reader, 2, 3)).toEqual(cost(1, 1, 1, 8, 8, 0));
});

test('profiles of a million steps take no longer than a millisecond each', async () => {
  const loop =
    '.globl main\nmain: movl $200000, %ecx\n1: pushq %rcx\npopq %rax\nnop\ndecl %ecx\njnz 1b\nret\n';
  const reader = await run(loop, {}, 2_000_000);
  expect(reader.trace.steps).toBe(1_000_002);
  const categories = categorise(reader);
  profile(reader, categories, 0, 1);
  const before = performance.now();
  for (let i = 0; i < 200; i++) {
    const { byCategory } = profile(reader, categories, i * 1000, 1_000_000 - i);
    expect(byCategory.length).toBe(CATEGORIES.length);
  }
  expect((performance.now() - before) / 200).toBeLessThan(1);
});
