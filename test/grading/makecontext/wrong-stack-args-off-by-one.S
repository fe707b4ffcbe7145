        /* void makecontext(ucontext_t *ucp %rdi, void (*func)(void) %rsi, int argc %edx, ...) */
#include "ucontext-offsets.h"

        .text
        .globl  makecontext
        .type   makecontext, @function
makecontext:
        movq    %rsi, oRIP(%rdi)
        movq    oSS_SP(%rdi), %rax
        addq    oSS_SIZE(%rdi), %rax
        subq    $8, %rax                /* as if a call had pushed its return address */
        movq    %rax, oRSP(%rdi)

        /* Six arguments, whether there are as many or not. */
        movq    %rcx, oRDI(%rdi)
        movq    %r8, oRSI(%rdi)
        movq    %r9, oRDX(%rdi)
        movq    0(%rsp), %rax
        movq    %rax, oRCX(%rdi)
        movq    8(%rsp), %rax
        movq    %rax, oR8(%rdi)
        movq    16(%rsp), %rax
        movq    %rax, oR9(%rdi)
        ret
        .size   makecontext, .-makecontext
