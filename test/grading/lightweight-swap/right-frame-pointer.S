/* Keeps a frame pointer, and rbp holds it while the context sleeps. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        movq    %rsp, %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbp
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        leave
        ret
