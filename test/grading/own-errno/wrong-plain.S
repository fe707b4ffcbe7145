/* Nothing is added. void lightweight_swapcontext(void **save %rdi, void *resume %rsi) */

        .set    CAUGHT, -16             /* 8 bytes: caughtExceptions */
        .set    UNCAUGHT, -8            /* 4 bytes: uncaughtExceptions */
        .set    ERRNO, -4               /* 4 bytes */

        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp

        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */

        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
