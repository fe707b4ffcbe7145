        /* int getcontext(ucontext_t *context %rdi) */
#include "ucontext-offsets.h"
        .text
        .globl  getcontext
        .type   getcontext, @function
getcontext:
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        movq    (%rsp), %rcx            /* the return address */
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx           /* rsp after the return */
        movq    %rcx, oRSP(%rdi)

        xorl    %eax, %eax
        ret
        .size   getcontext, .-getcontext
