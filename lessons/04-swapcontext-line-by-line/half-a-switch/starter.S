        /* int getcontext(ucontext_t *context %rdi) */
#include "ucontext-offsets.h"
        .text
        .globl  getcontext
        .type   getcontext, @function
getcontext:
        movq    %rbx, oRBX(%rdi)

        xorl    %eax, %eax
        ret
        .size   getcontext, .-getcontext
