import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { BAD_PROGRAMS } from '../machine/bad-programs.ts';
import { assembled, launched, programScenario, recorded } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { CORNERS, POINTER_CORNERS } from './corners.ts';
import { nativeCpu } from './cpu.ts';

const BUDGET = 40_000;

const cpu = nativeCpu();

/** Runs main on both. */
async function compare(run: (typeof cpu & { ok: true })['run'], body: string, data = '') {
  const image = await assembled(
    `.data\n.p2align 6\n${data}\n.text\n.globl main\nmain:\n${body}\nud2\n`,
  );
  const start = launched(image, programScenario());
  // Nothing here uses the heap, and it would be compared in every step.
  const launch = { ...start, regions: start.regions.filter(({ kind }) => kind !== 'heap') };
  const reader = await recorded(launch, BUDGET);
  // The stepper's stack does not grow: it has what the lab's has grown to.
  const regions = reader.trace.regions.filter(({ from }) => from === 0);
  const [native] = run([{ ...launch, regions }], BUDGET);
  return { native, difference: difference(launch, reader, native) };
}

describe('faults on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const { name, body, data, signal } of BAD_PROGRAMS)
      it(`${name}: the same signal at the same instruction`, async () => {
        const result = await compare(cpu.run, body, data);
        expect(result.difference).toBeUndefined();
        expect(result.native.end).toMatch(new RegExp(`^${signal} at 0x`));
      });
});

describe('corners on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const [name, body, data] of CORNERS)
      it(name, async () => {
        const result = await compare(cpu.run, body, data);
        expect(result.difference).toBeUndefined();
        expect(result.native.states.length).toBeGreaterThan(1);
      });
});

describe('the nested-task flag on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    it('popf sets it', async ({ skip }) => {
      const result = await compare(cpu.run, 'pushq $0x4202\npopfq\npushfq');
      const [, , pushed] = result.native.states;
      if ((pushed.registers[Slot.rflags] & 0x4000n) === 0n)
        skip('this kernel clears it between single steps');
      expect(result.difference).toBeUndefined();
    });
});

describe('x87 pointers on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const [name, body, data] of POINTER_CORNERS)
      it(name, async ({ skip }) => {
        if (!(await keepsPointers(cpu.run))) skip('this CPU loses them between single steps');
        const result = await compare(cpu.run, body, data);
        expect(result.difference).toBeUndefined();
        expect(result.native.states.length).toBeGreaterThan(1);
      });
});

/** True if the address of `fld1`, the first instruction of main, is stored by the fnstenv after it. */
async function keepsPointers(run: (typeof cpu & { ok: true })['run']): Promise<boolean> {
  const { native } = await compare(run, 'fld1\nfnstenv -64(%rsp)');
  const [before, after] = native.states;
  return after.writes.some(([, word]) => word % 2n ** 32n === before.pc);
}
