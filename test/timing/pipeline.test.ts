import { describe, expect, test } from 'vitest';
import { CORES } from '../../src/timing/cores/cores.ts';
import { apart, core, happened, stepsOf, timed, times, traced } from './timed.ts';

describe('latencies, alone on the critical path', () => {
  test.each([
    ['addq', 'addq %rcx, %rax', 1],
    ['imulq', 'imulq %rcx, %rax', 3],
    ['lea of three parts', 'leaq 8(%rax,%rcx), %rax', 3],
  ])('a chain of %s', async (_, instruction, latency) => {
    const trace = await traced(times(60, instruction));
    const timing = timed(trace, core('skylake'));
    expect(apart(trace, timing, /rax/)).toBe(latency);
  });

  test('a load of an address just loaded, from L1', async () => {
    const trace = await traced(
      `leaq here(%rip), %rax\nmovq %rax, (%rax)\n${times(60, 'movq (%rax), %rax')}`,
      '.data\n.p2align 6\nhere: .quad 0',
    );
    const skylake = core('skylake');
    const timing = timed(trace, skylake);
    expect(apart(trace, timing, /^movq \(%rax\)/)).toBe(skylake.memory.loadChained.value);
    const slow = core('skylake');
    slow.memory.loadChained.value = 9;
    expect(apart(trace, timed(trace, slow), /^movq \(%rax\)/)).toBe(9);
  });
});

describe('throughput', () => {
  const loop = (body: string) => `movl $30, %ecx\n.p2align 6\n1:\n${body}\ndecl %ecx\njnz 1b`;

  test('four micro-ops are renamed a cycle, from the op cache', async () => {
    const trace = await traced(loop(times(31, 'movl $1, %eax')));
    // 32 micro-ops an iteration, the count and its jump being one.
    expect(apart(trace, timed(trace, core('skylake')), /^jne/)).toBe(8);
    expect(apart(trace, timed(trace, core('zen5')), /^jne/)).toBeLessThanOrEqual(6);
  });

  test('one port multiplies, so one product a cycle', async () => {
    const trace = await traced(loop(times(20, 'imulq %rsi, %rax')));
    const independent = await traced(loop(times(20, 'imulq $3, %rsi, %rax')));
    expect(apart(independent, timed(independent, core('skylake')), /^jne/)).toBeCloseTo(20, 0);
    expect(apart(trace, timed(trace, core('skylake')), /^jne/)).toBeCloseTo(60, 0);
  });

  test('code that runs once comes by 16 bytes a cycle', async () => {
    const trace = await traced(times(64, 'movabsq $0x1122334455667788, %rax'));
    // Ten bytes each: 16 take 10 blocks.
    const timing = timed(trace, core('skylake'));
    expect(apart(trace, timing, /rax/)).toBeCloseTo(10 / 16, 1);
  });
});

describe('what renaming does alone', () => {
  test('zeroing and moves take no port and no time', async () => {
    const trace = await traced(`${times(20, 'movq %rax, %rcx\nmovq %rcx, %rax')}\nxorl %edx, %edx`);
    const timing = timed(trace, core('zen5'));
    for (const step of [...stepsOf(trace, /^movq/), ...stepsOf(trace, /^xorl %edx/)]) {
      expect(happened(timing, step, 'eliminated')).toBe(true);
      expect(timing.complete[step]).toBe(timing.dispatch[step]);
    }
    const without = core('zen5');
    without.rename.moveElimination.general.value = false;
    const slow = timed(trace, without);
    expect(happened(slow, stepsOf(trace, /^movq/)[3], 'eliminated')).toBe(false);
    expect(apart(trace, slow, /^movq/)).toBe(1);
  });

  test('a compare and the jump behind it are one micro-op, where the core fuses them', async () => {
    const trace = await traced('cmpq %rcx, %rax\njb 1f\n1: incq %rax\njo 1f\n1:');
    const timing = timed(trace, core('skylake'));
    const [compare] = stepsOf(trace, /^cmpq/);
    expect(happened(timing, compare, 'fused')).toBe(true);
    expect(timing.issue[compare + 1]).toBe(timing.issue[compare]);
    // Skylake does not fuse incq with a jump on overflow.
    expect(happened(timing, stepsOf(trace, /^incq/)[0], 'fused')).toBe(false);
  });

  test('each use of rsp behind a pop takes a micro-op that brings rsp up to date', async () => {
    const loop = (use: string) =>
      traced(
        `movl $30, %ecx\n.p2align 6\n1: subq $96, %rsp\n${times(12, `popq %rdx\n${use}`)}\ndecl %ecx\njnz 1b`,
      );
    const cyclesOf = async (use: string) => {
      const trace = await loop(use);
      return apart(trace, timed(trace, core('skylake')), /^jne/);
    };
    // subq and twelve such micro-ops are a chain.
    expect(await cyclesOf('movq %rsp, %rax')).toBeCloseTo(13, 0);
    expect(await cyclesOf('movq %rbx, %rax')).toBeLessThan(8);
  });
});

test.each(CORES)('stages come in order, retirement in program order: $name', async (each) => {
  const trace = await traced(
    'movl $9, %ecx\n1: imulq %rcx, %rax\nmovq %rax, -8(%rsp)\naddq -8(%rsp), %rdx\ndecl %ecx\njnz 1b',
  );
  const { fetch, dispatch, issue, complete, retire } = timed(trace, each);
  expect(trace.steps).toBeGreaterThan(9 * 5);
  for (let i = 0; i < trace.steps; i++) {
    expect(fetch[i]).toBeLessThanOrEqual(dispatch[i]);
    expect(dispatch[i]).toBeLessThanOrEqual(issue[i]);
    expect(issue[i]).toBeLessThanOrEqual(complete[i]);
    expect(complete[i]).toBeLessThan(retire[i]);
    if (i) expect(retire[i]).toBeGreaterThanOrEqual(retire[i - 1]);
  }
});
