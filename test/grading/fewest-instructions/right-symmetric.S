/* Loads what it saved as r12 into r12 by name of its place: registers trade places symmetrically. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbx
        pushq   %rbp
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        pushq   %rbx
        movq    %rsp, (%rdi)
        leaq    8(%rsi), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbp
        popq    %rbx
        ret
