import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/timing/timing.ts';
import { apart, core, happened, stepsOf, timed, times, traced } from './timed.ts';

describe('returns', () => {
  test('a return to its call is predicted', async () => {
    const trace = await traced(times(8, 'call f'), 'f: nop\nret');
    const timing = timed(trace, core('zen5'));
    const returns = stepsOf(trace, /^ret/).slice(0, 8);
    expect(returns.some((step) => happened(timing, step, 'mispredicted'))).toBe(false);
  });

  test('after a switch of stacks it is not, and what follows waits for it', async () => {
    const trace = await traced(
      `leaq other(%rip), %rcx
       leaq stack+512(%rip), %rdx
       movq %rcx, (%rdx)
       call switch
       jmp done
switch: movq %rsp, saved(%rip)
       movq %rdx, %rsp
       ret
other: movq saved(%rip), %rsp
       ret
done:`,
      '.data\n.p2align 6\nsaved: .quad 0\nstack: .skip 1024',
    );
    const zen5 = core('zen5');
    const timing = timed(trace, zen5);
    const [first, second] = stepsOf(trace, /^ret/);
    expect(happened(timing, first, 'mispredicted')).toBe(true);
    // The first took the entry that was the second's.
    expect(happened(timing, second, 'mispredicted')).toBe(true);
    expect(CAUSES[timing.cause[first + 1]].name).toBe('return mispredicted');
    expect(timing.blame[first + 1]).toBe(first);
    const cheap = core('zen5');
    cheap.branches.returnMiss.value -= 5;
    const last = trace.steps - 1;
    expect(timing.retire[last] - timed(trace, cheap).retire[last]).toBe(10);
  });

  test('deeper than the return stack, the outer ones are forgotten', async () => {
    const trace = await traced('movl $40, %ecx\ncall f', 'f: decl %ecx\njz 1f\ncall f\n1: ret');
    const shallow = core('zen5');
    shallow.branches.returnStack.value = 16;
    const missed = (on: typeof shallow) =>
      stepsOf(trace, /^ret/)
        .slice(0, 40)
        .filter((step) => happened(timed(trace, on), step, 'mispredicted')).length;
    expect(missed(core('zen5'))).toBe(0);
    expect(missed(shallow)).toBe(24);
  });
});

describe('a call that does not return', () => {
  const loop = (enter: string) => `leaq 1f(%rip), %rbx
       leaq 2f(%rip), %rdx
       movl $200, %ecx
9:     ${enter}
1:     ${enter}
2:     decl %ecx
       jnz 9b
       jmp 8f
leaf:  popq %rax
       xchgq %rbx, %rdx
       jmp *%rax
8:`;
  const iteration = async (enter: string) => {
    const trace = await traced(loop(enter));
    return apart(trace, timed(trace, core('zen5')), /^decl/);
  };

  test('makes Zen 5 predict the jump behind it late, an address pushed does not', async () => {
    const called = await iteration('call leaf');
    const pushed = await iteration('pushq %rbx\njmp leaf');
    // Two of each: 11.25 and 1.25 cycles as measured.
    expect(called).toBeGreaterThan(18);
    expect(called).toBeLessThan(26);
    expect(pushed).toBeLessThan(6);
  });
});

describe('other branches', () => {
  test('an indirect jump to two places by turns is learnt', async () => {
    const trace = await traced(
      `leaq 2f(%rip), %rax
       leaq 3f(%rip), %rdx
       movl $60, %ecx
1:     xchgq %rax, %rdx
       jmp *%rdx
2:     nop
       jmp 4f
3:     jmp 4f
4:     decl %ecx
       jnz 1b`,
    );
    const timing = timed(trace, core('zen5'));
    const missed = stepsOf(trace, /^jmp \*/).map((step) => happened(timing, step, 'mispredicted'));
    expect(missed[0]).toBe(true);
    expect(missed.slice(20)).not.toContain(true);
  });

  test('a loop is mispredicted once, at its end', async () => {
    const trace = await traced('movl $50, %ecx\n1: decl %ecx\njnz 1b');
    const timing = timed(trace, core('skylake'));
    const missed = stepsOf(trace, /^jne/).filter((step) => happened(timing, step, 'mispredicted'));
    expect(missed).toEqual(stepsOf(trace, /^jne/).slice(-1));
  });

  test('a condition that follows random bits is mispredicted about half of the time', async () => {
    const trace = await traced(
      `movl $0x12345, %eax
       movl $400, %ecx
1:     imull $1103515245, %eax, %eax
       addl $12345, %eax
       testl $0x40000, %eax
       jz 2f
       nop
2:     decl %ecx
       jnz 1b`,
    );
    const timing = timed(trace, core('zen5'));
    const steps = stepsOf(trace, /^je /);
    const missed = steps.filter((step) => happened(timing, step, 'mispredicted')).length;
    expect(missed / steps.length).toBeGreaterThan(0.3);
    expect(missed / steps.length).toBeLessThan(0.7);
  });
});
