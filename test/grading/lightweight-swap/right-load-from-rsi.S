        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    0(%rsi), %r15
        movq    8(%rsi), %r14
        movq    16(%rsi), %r13
        movq    24(%rsi), %r12
        movq    32(%rsi), %rbx
        movq    40(%rsi), %rbp
        leaq    48(%rsi), %rsp
        ret
