/* A frame filled by movq, read before rsp has changed. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        subq    $48, %rsp
        movq    %r12, 0(%rsp)
        movq    %rbp, 8(%rsp)
        movq    %r15, 16(%rsp)
        movq    %rbx, 24(%rsp)
        movq    %r14, 32(%rsp)
        movq    %r13, 40(%rsp)
        movq    %rsp, (%rdi)
        movq    0(%rsi), %r12
        movq    8(%rsi), %rbp
        movq    16(%rsi), %r15
        movq    24(%rsi), %rbx
        movq    32(%rsi), %r14
        movq    40(%rsi), %r13
        leaq    48(%rsi), %rsp
        ret
