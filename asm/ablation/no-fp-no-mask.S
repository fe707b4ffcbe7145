/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   glibc 2.12's routine without floating-point environment and signal mask.
   Origin and licence stand in swapcontext.h. */

#define NO_FP
#define NO_MASK

        .text
        .globl  swapcontext
        .type   swapcontext, @function
        .p2align 4
swapcontext:
#include "swapcontext.h"
