import { expect, test } from 'vitest';
import { runMain } from '../machine/lab.ts';

// A coroutine's outermost function as a compiler leaves it: it saves registers, calls the body, stores a flag,
// pops all again and jumps to the switch.
const FIBER = `
        pushq   %rbx
        leaq    top(%rip), %rax
        movq    %rax, fiber(%rip)
        movl    $3, %ebx
again:  leaq    caller(%rip), %rdi
        movq    fiber(%rip), %rsi
        call    switch
        decl    %ebx
        jne     again
        popq    %rbx
        xorl    %eax, %eax
        ret
entry:  pushq   %rbp
        pushq   %rbx
        subq    $8, %rsp
        call    body
        movb    $1, done(%rip)
        addq    $8, %rsp
        popq    %rbx
        popq    %rbp
        leaq    fiber(%rip), %rdi
        movq    caller(%rip), %rsi
        jmp     switch
body:   pushq   %rbx
        call    yield
        call    yield
        popq    %rbx
        ret
yield:  incq    yields(%rip)
        leaq    fiber(%rip), %rdi
        movq    caller(%rip), %rsi
        jmp     switch
begin:  call    entry
        ud2
        .globl  switch
        .type   switch, @function
switch: pushq   %rbp
        pushq   %rbx
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbx
        popq    %rbp
        ret
        .size   switch, .-switch
        .data
        .balign 16
        .skip   1024
top:    .quad   0, 0, begin
        .quad   0
fiber:  .quad   0
caller: .quad   0
yields: .quad   0
done:   .quad   0
`;

test('a switch that a function jumps to at its very end begins where the routine does', async () => {
  const reader = await runMain(FIBER);
  const { start, end } = reader.history.switches;
  expect(Array.from(start, (first, i) => end[i] - first)).toEqual([7, 7, 7, 7, 7, 7]);
});
