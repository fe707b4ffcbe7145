/* A frame made once and a jump at the end, as Boost has it. */
        .text
        .globl  jump_fcontext
jump_fcontext:
        leaq    -48(%rsp), %rsp
        movq    %r12, 0(%rsp)
        movq    %r13, 8(%rsp)
        movq    %r14, 16(%rsp)
        movq    %r15, 24(%rsp)
        movq    %rbx, 32(%rsp)
        movq    %rbp, 40(%rsp)
        movq    %rsp, %rax
        movq    %rdi, %rsp
        movq    48(%rsp), %r8
        movq    0(%rsp), %r12
        movq    8(%rsp), %r13
        movq    16(%rsp), %r14
        movq    24(%rsp), %r15
        movq    32(%rsp), %rbx
        movq    40(%rsp), %rbp
        leaq    56(%rsp), %rsp
        movq    %rsi, %rdx
        jmp     *%r8
