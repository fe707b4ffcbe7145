#include "ucontext-offsets.h"
        .text
        .globl  getcontext
getcontext:
        movl    %ebx, oRBX(%rdi)
        movl    %ebp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)
        xorl    %eax, %eax
        ret
