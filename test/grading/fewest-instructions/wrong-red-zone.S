        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movq    %rsp, (%rdi)
        movq    %rbx, -8(%rsp)
        movq    %rbp, -16(%rsp)
        movq    %r12, -24(%rsp)
        movq    %r13, -32(%rsp)
        movq    %r14, -40(%rsp)
        movq    %r15, -48(%rsp)
        movq    %rsi, %rsp
        movq    -8(%rsp), %rbx
        movq    -16(%rsp), %rbp
        movq    -24(%rsp), %r12
        movq    -32(%rsp), %r13
        movq    -40(%rsp), %r14
        ret
