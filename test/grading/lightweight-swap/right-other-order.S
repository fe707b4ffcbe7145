/* Other order, the stack pointer by way of xchg. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r15
        pushq   %rbx
        pushq   %r13
        pushq   %rbp
        pushq   %r14
        pushq   %r12
        xchgq   %rsp, %rsi
        movq    %rsi, (%rdi)
        popq    %r12
        popq    %r14
        popq    %rbp
        popq    %r13
        popq    %rbx
        popq    %r15
        ret
