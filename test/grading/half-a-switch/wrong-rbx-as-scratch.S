#include "ucontext-offsets.h"
        .text
        .globl  getcontext
getcontext:
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        movq    (%rsp), %rbx
        movq    %rbx, oRIP(%rdi)
        leaq    8(%rsp), %rbx
        movq    %rbx, oRSP(%rdi)
        xorl    %eax, %eax
        ret
