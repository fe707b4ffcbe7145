        /* void lightweight_swapcontext(void **save %rdi, void *resume %rsi)
           Right, and long: 22 instructions. */
        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        popq    %rcx
        leaq    -56(%rsp), %rsp
        movq    %rcx, 48(%rsp)
        movq    %rbp, 40(%rsp)
        movq    %rbx, 32(%rsp)
        movq    %r12, 24(%rsp)
        movq    %r13, 16(%rsp)
        movq    %r14, 8(%rsp)
        movq    %r15, (%rsp)
        movq    %rsp, %rax
        movq    %rax, (%rdi)

        movq    %rsi, %rax
        movq    %rax, %rsp
        movq    40(%rsp), %rbp
        movq    32(%rsp), %rbx
        movq    24(%rsp), %r12
        movq    16(%rsp), %r13
        movq    8(%rsp), %r14
        movq    (%rsp), %r15
        movq    48(%rsp), %rcx
        leaq    56(%rsp), %rsp
        jmp     *%rcx
        .size   lightweight_swapcontext, .-lightweight_swapcontext
