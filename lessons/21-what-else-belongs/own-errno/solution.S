/* void lightweight_swapcontext(void **save %rdi, void *resume %rsi) */

        .set    CAUGHT, -16             /* 8 bytes: caughtExceptions */
        .set    COUNT_AND_ERRNO, -8     /* 4 bytes each: uncaughtExceptions, errno */

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
        pushq   %fs:CAUGHT
        pushq   %fs:COUNT_AND_ERRNO

        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */

        popq    %fs:COUNT_AND_ERRNO
        popq    %fs:CAUGHT
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
