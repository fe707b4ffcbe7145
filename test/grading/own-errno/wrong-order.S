/* Taken off in the order of the pushes. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        pushq   %fs:-16
        pushq   %fs:-8
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %fs:-16
        popq    %fs:-8
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
