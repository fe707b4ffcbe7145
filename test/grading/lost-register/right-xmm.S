/* Two registers at a time by way of xmm registers, which a called function may change. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        subq    $56, %rsp
        movq    %rbx, %xmm0
        movq    %rbp, %xmm1
        punpcklqdq %xmm1, %xmm0
        movups  %xmm0, (%rsp)
        movq    %r12, 16(%rsp)
        movq    %r13, 24(%rsp)
        movq    %r14, 32(%rsp)
        movq    %r15, 40(%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movq    (%rsp), %rbx
        movq    8(%rsp), %rbp
        movq    16(%rsp), %r12
        movq    24(%rsp), %r13
        movq    32(%rsp), %r14
        movq    40(%rsp), %r15
        addq    $56, %rsp
        ret
