/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   glibc 2.12's routine without the argument registers.
   Origin and licence stand in swapcontext.h. */

#define NO_ARGUMENTS

        .text
        .globl  swapcontext
        .type   swapcontext, @function
        .p2align 4
swapcontext:
#include "swapcontext.h"
