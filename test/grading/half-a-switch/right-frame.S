#include "ucontext-offsets.h"
        .text
        .globl  getcontext
getcontext:
        pushq   %rbp
        movq    %rsp, %rbp
        movq    %rbx, oRBX(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        movq    (%rbp), %rax
        movq    %rax, oRBP(%rdi)
        movq    8(%rbp), %rax
        movq    %rax, oRIP(%rdi)
        leaq    16(%rbp), %rax
        movq    %rax, oRSP(%rdi)
        popq    %rbp
        subl    %eax, %eax
        ret
