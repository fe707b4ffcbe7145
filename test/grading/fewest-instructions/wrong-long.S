/* As Boost.Context does: the control words, too. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        leaq    -56(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %r12, 8(%rsp)
        movq    %r13, 16(%rsp)
        movq    %r14, 24(%rsp)
        movq    %r15, 32(%rsp)
        movq    %rbx, 40(%rsp)
        movq    %rbp, 48(%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movq    8(%rsp), %r12
        movq    16(%rsp), %r13
        movq    24(%rsp), %r14
        movq    32(%rsp), %r15
        movq    40(%rsp), %rbx
        movq    48(%rsp), %rbp
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        leaq    56(%rsp), %rsp
        popq    %r8
        jmp     *%r8
