/* Saved behind the change of stacks: on the stack of the one that goes on. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        pushq   %fs:-16
        pushq   %fs:-8
        popq    %fs:-8
        popq    %fs:-16
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
