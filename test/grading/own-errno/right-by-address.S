/* The address of the thread block, as a function that asks for errno has it. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %fs:0, %rdx
        movups  -16(%rdx), %xmm0
        subq    $16, %rsp
        movups  %xmm0, (%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movups  (%rsp), %xmm0
        movups  %xmm0, -16(%rdx)
        addq    $16, %rsp
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
