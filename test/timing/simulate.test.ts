import { describe, expect, test } from 'vitest';
import { simulate, simulateInSlices } from '../../src/timing/simulate.ts';
import { type Stream, streamOf } from '../../src/timing/stream/stream.ts';
import { CAUSES, cycles, cyclesByCause, cyclesByGroup } from '../../src/timing/timing.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { core, stepsOf, timed, times, traced } from './timed.ts';

const LOOP = (count: number) =>
  traced(
    `movl $${count}, %ecx\n1: movq %rcx, -8(%rsp)\naddq -8(%rsp), %rax\nimulq %rax, %rdx\ncall f\ndecl %ecx\njnz 1b`,
    'f: ret',
  );

/** A trace's stream that counts what is read of it. */
function counted(trace: Trace): { stream: Stream; reads: () => number } {
  const stream = streamOf(trace);
  let reads = 0;
  const watched = <T extends object>(target: T) =>
    new Proxy(target, {
      get(object, key) {
        reads++;
        return Reflect.get(object, key);
      },
    });
  return {
    stream: {
      ...stream,
      pc: watched(stream.pc),
      accesses: {
        ...stream.accesses,
        start: watched(stream.accesses.start),
        address: watched(stream.accesses.address),
      },
    },
    reads: () => reads,
  };
}

test('twice the steps are twice the work', async () => {
  const work = async (count: number) => {
    const trace = await LOOP(count);
    const { stream, reads } = counted(trace);
    simulate(stream, core('zen5'));
    return reads() / trace.steps;
  };
  expect((await work(2000)) / (await work(1000))).toBeCloseTo(1, 1);
});

test('the same trace takes the same cycles', async () => {
  const trace = await LOOP(300);
  expect(timed(trace, core('skylake'))).toEqual(timed(trace, core('skylake')));
});

test('a pass can be watched and cancelled', async () => {
  // Some more than two slices.
  const trace = await LOOP(15_000);
  const told: number[] = [];
  const note = (steps: number) => told.push(steps);
  expect(
    await simulateInSlices(trace, core('zen5'), note, () => told.length === 2),
  ).toBeUndefined();
  expect(told[0]).toBeGreaterThan(0);
  expect(told[1]).toBeGreaterThan(told[0]);
  expect(told[1]).toBeLessThan(trace.steps);
  expect(await simulateInSlices(trace, core('zen5'), note)).toEqual(timed(trace, core('zen5')));
});

test('a range starts with nothing in the pipeline', async () => {
  const trace = await LOOP(50);
  const part = simulate(trace, core('zen5'), { from: 100, to: 200 });
  expect(part?.retire.length).toBe(100);
  expect(part?.fetch[0]).toBeLessThan(10);
});

describe('sums', () => {
  test('cycles by cause and by group add up to all cycles', async () => {
    const trace = await LOOP(100);
    const timing = timed(trace, core('zen5'));
    const all = cycles(timing, 50, trace.steps);
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    expect(sum(cyclesByCause(timing, 50, trace.steps))).toBe(all);
    const group = Uint8Array.from(trace.instructions, (_, i) => i % 3);
    expect(sum(cyclesByGroup(timing, trace.pc, group, 3, 50, trace.steps))).toBe(all);
  });

  test('what is lost behind a misprediction is the branch’s', async () => {
    const trace = await traced('movl $30, %ecx\n1: decl %ecx\njnz 1b\nnop\nnop');
    const timing = timed(trace, core('skylake'));
    const group = Uint8Array.from(trace.instructions, ({ mnemonic }) => Number(mnemonic === 'jne'));
    const [jump] = stepsOf(trace, /^jne/).slice(-1);
    const sums = cyclesByGroup(timing, trace.pc, group, 2, jump + 1, jump + 2);
    expect(CAUSES[timing.cause[jump + 1]].name).toBe('condition mispredicted');
    expect(sums[1]).toBeGreaterThan(5);
    expect(sums[0]).toBe(0);
  });
});

describe('what the core does not know', () => {
  test('stands in by class and is listed by form, with how often', async () => {
    const trace = await traced(`${times(5, 'imulq %rcx, %rax')}\npause`);
    const without = core('skylake');
    for (const form of without.forms)
      form.of = form.of.filter((name) => !name.startsWith('imul')).concat('unused');
    const timing = timed(trace, without);
    expect(timing.unknown).toEqual([{ form: 'imul r64,r64', count: 5 }]);
    expect(timed(trace, core('skylake')).unknown).toEqual([]);
    const slow = structuredClone(without);
    slow.defaults.integer.latency = 30;
    const last = trace.steps - 1;
    expect(timed(trace, slow).retire[last]).toBeGreaterThan(timing.retire[last] + 100);
  });
});

test('a system call costs what the core says of its number', async () => {
  const trace = await traced('movl $39, %eax\nsyscall\nmovl $39, %eax\nsyscall');
  const [first, second] = stepsOf(trace, /^syscall/);
  const mine = core('zen5');
  for (const call of mine.systemCalls.byNumber) if (call.number === 39) call.cycles.value = 70;
  const apart = (on: typeof mine) => {
    const { retire } = timed(trace, on);
    return retire[second] - retire[first];
  };
  expect(apart(mine)).toBe(70);
  expect(apart(core('zen5'))).toBe(391);
  mine.systemCalls.byNumber = [];
  mine.systemCalls.default.value = 1234;
  expect(apart(mine)).toBe(1234);
});
