        /* void makecontext(ucontext_t *ucp %rdi, void (*func)(void) %rsi, int argc %edx, ...) */
#include "ucontext-offsets.h"

        .text
        .globl  makecontext
        .type   makecontext, @function
makecontext:
        movq    %rsi, oRIP(%rdi)        /* where to begin */
        movq    oSS_SP(%rdi), %rax      /* on which stack */
        addq    oSS_SIZE(%rdi), %rax
        movq    %rax, oRSP(%rdi)
        ret
        .size   makecontext, .-makecontext
