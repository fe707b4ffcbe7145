        /* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)
           thread_mask, a word that is given, is the mask in force. */
#include "ucontext-offsets.h"
#include "syscalls.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
swapcontext:
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

        /* Which mask does the caller have? Does *resume have another one? */
        ret
        .size   swapcontext, .-swapcontext
