        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    (%rdi), %rsp
        movq    %rsp, %rsi
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
