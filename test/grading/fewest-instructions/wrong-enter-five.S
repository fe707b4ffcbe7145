        /* void lightweight_swapcontext(void **save %rdi, void *resume %rsi)
           A sleeper's frame, from its rsp on: a word that enter leaves, r15, r14, r13, r12, rbx, another word of
           enter's, rbp, the way back. */
        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        pushq   %rbp
        xchgq   %rbx, 40(%rsi)          /* one instruction stores and loads: our five */
        xchgq   %r12, 32(%rsi)          /* registers are in the other's frame now */
        xchgq   %r13, 24(%rsi)
        xchgq   %r14, 16(%rsi)
        xchgq   %r15, 8(%rsi)
        leaq    48(%rsi), %rbp
        enter   $0, $5                  /* pushes rbp, the five words below it, and one more */
        movq    %rsp, (%rdi)

        leaq    56(%rsi), %rsp
        popq    %rbp
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
