import { describe, expect, it } from 'vitest';
import { describeOverflow } from '../../src/analysis/overflow.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { run } from '../machine/lab.ts';
import { entering, turns } from './entering.ts';

const DEPTHS = `
shallow: movl $3, %ecx
        jmp recurse
deep:   movl $24, %ecx
recurse: pushq %rcx
        decl %ecx
        jz 1f
        call recurse
1:      popq %rcx
        ret`;

describe('a stack that does not suffice', () => {
  it('is told and is no switch', async () => {
    const text = entering(
      ['low+256 shallow', 'high+256 deep'],
      DEPTHS,
      'low: .skip 256\nhigh: .skip 256',
    );
    const reader = await run(text);
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(turns(reader)).toBe('A low A high A');
    const { overflows } = reader.history.spans;
    // The return address of enter, 24 values and 23 return addresses: 384 bytes of 256.
    expect(overflows).toEqual([{ context: 2, step: expect.any(Number), bytes: 128 }]);
    const [{ step }] = overflows;
    const told = `stack high (256 bytes) was overrun at step ${step} by 128 bytes, into stack low`;
    expect(describeOverflow(reader, overflows[0])).toBe(told);
    expect(sentence(reader, step)).toContain(told);
    expect(sentence(reader, step - 1)).not.toContain('overrun');
    const rsp = (position: number) => Number(reader.register(4, position));
    const { low } = reader.trace.stacks[2];
    expect([rsp(step) >= low, rsp(step + 1) < low]).toEqual([true, true]);
  });

  it('though others wait where it went', async () => {
    // `low` is left in the middle of its work, which `deep` then overwrites, and goes on all the same.
    const text = `
        .text
        .globl main
main:   leaq low+256(%rip), %rax
        leaq first(%rip), %rcx
        movq %rcx, -8(%rax)
        subq $8, %rax
        movq %rax, at_low(%rip)
        leaq high+256(%rip), %rax
        leaq second(%rip), %rcx
        movq %rcx, -8(%rax)
        subq $8, %rax
        movq %rax, at_high(%rip)
        leaq at_main(%rip), %rdi
        movq at_low(%rip), %rsi
        call swap
        leaq at_main(%rip), %rdi
        movq at_high(%rip), %rsi
        call swap
        leaq at_main(%rip), %rdi
        movq at_low(%rip), %rsi
        call swap
        leaq at_main(%rip), %rdi
        movq at_high(%rip), %rsi
        call swap
        xorl %eax, %eax
        ret
first:  leaq at_low(%rip), %rdi
        movq at_main(%rip), %rsi
        call swap
        jmp first
second: subq $480, %rsp                 # and a return address, 488 of 256 bytes: past where first waits
        leaq at_high(%rip), %rdi
        movq at_main(%rip), %rsi
        call swap
        addq $480, %rsp
        jmp second
swap:   movq %rsp, (%rdi)
        movq %rsi, %rsp
        ret
        .bss
at_main: .skip 8
at_low: .skip 8
at_high: .skip 8
        .p2align 4
low:    .skip 256
high:   .skip 256
`;
    const reader = await run(text);
    expect(turns(reader)).toBe('A low A high A low A high A');
    expect(reader.history.spans.overflows).toMatchObject([{ context: 2, bytes: 232 }]);
  });
});
