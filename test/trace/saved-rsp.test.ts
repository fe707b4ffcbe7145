import { describe, expect, it, test } from 'vitest';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { run } from '../machine/lab.ts';
import { areas, finished } from './areas.ts';

describe('a saved rsp that is handed over by value', () => {
  it('lies where the caller keeps it', async () => {
    const reader = await run(`
        .text
        .globl main
main:   leaq stack_b+1024-32(%rip), %rsi
        leaq body(%rip), %rax
        movq %rax, 16(%rsi)
        movq %rsi, sp_b(%rip)
        movl $2, %r12d
1:      leaq sp_a(%rip), %rdi
        movq sp_b(%rip), %rsi
        call swap
        decl %r12d
        jnz 1b
        xorl %eax, %eax
        ret
body:   leaq sp_b(%rip), %rdi
        movq sp_a(%rip), %rsi
        call swap
        jmp body
swap:   pushq %rbx
        pushq %rbp
        movq %rsp, (%rdi)
        movq %rsi, %rsp
        popq %rbp
        popq %rbx
        ret
        .bss
sp_a:   .skip 8
sp_b:   .skip 8
        .p2align 4
stack_b: .skip 1024
`);
    expect(reader.trace.outcome).toMatchObject(finished);
    expect(areas(reader)).toEqual(['A in sp_a: rsp 0', 'stack_b in sp_b: rsp 0']);
  });

  it('or where it was copied from, on its way through a frame', async () => {
    const reader = await run(`
        .text
        .globl main
main:   pushq %rbp
        movq %rsp, %rbp
        subq $32, %rsp
        leaq stack_b+1024-32(%rip), %rsi
        leaq body(%rip), %rax
        movq %rax, 16(%rsi)
        movq %rsi, sp_b(%rip)
        leaq sp_a(%rip), %rdi
        leaq sp_b(%rip), %rsi
        call hand
        leaq sp_a(%rip), %rdi
        leaq sp_b(%rip), %rsi
        call hand
        xorl %eax, %eax
        leave
        ret
body:   leaq sp_b(%rip), %rdi
        leaq sp_a(%rip), %rsi
        call hand
        jmp body
hand:   pushq %rbp                      # as compilers do without optimising
        movq %rsp, %rbp
        subq $32, %rsp
        movq %rdi, -8(%rbp)
        movq (%rsi), %rax
        movq %rax, -16(%rbp)
        movq -16(%rbp), %rsi
        movq -8(%rbp), %rdi
        call swap
        leave
        ret
swap:   pushq %rbx
        pushq %rbp
        movq %rsp, (%rdi)
        movq %rsi, %rsp
        popq %rbp
        popq %rbx
        ret
        .bss
sp_a:   .skip 8
sp_b:   .skip 8
        .p2align 4
stack_b: .skip 1024
`);
    expect(reader.trace.outcome).toMatchObject(finished);
    expect(areas(reader)).toEqual(['A in sp_a: rsp 0', 'stack_b in sp_b: rsp 0']);
  });
});

test('one word that holds the rsp of whoever waits names neither', async () => {
  const reader = await run(`
        .text
        .globl main
main:   leaq stack_b+1024-8(%rip), %rax
        leaq body(%rip), %rcx
        movq %rcx, (%rax)
        movq %rax, other(%rip)
        call swap
        call swap
        xorl %eax, %eax
        ret
body:   call swap
        jmp body
swap:   xchgq %rsp, other(%rip)
        ret
        .bss
other:  .skip 8
        .p2align 4
stack_b: .skip 1024
`);
  expect(reader.trace.outcome).toMatchObject(finished);
  expect(areas(reader)).toEqual(['A in other: rsp 0', 'stack_b in other: rsp 0']);
  const [cross] = reader.history.switches.cross;
  expect(sentence(reader, cross)).toContain('from other');
});

test('a stack whose rsp is computed has no save area', async () => {
  const reader = await run(`
        .text
        .globl main
main:   movq %rsp, %rbp
        leaq stack_b+1024(%rip), %rsp
        call f
        movq %rbp, %rsp
        xorl %eax, %eax
        ret
f:      ret
        .bss
        .p2align 4
stack_b: .skip 1024
`);
  expect(reader.trace.outcome).toMatchObject(finished);
  expect(reader.trace.contexts).toHaveLength(2);
  expect(areas(reader)).toEqual([]);
});
