#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        pushq   %rbx
        movq    oRSP(%rdi), %rbx
        movq    oRIP(%rdi), %rax
        movq    %rax, -8(%rbx)
        subq    $8, %rbx
        movq    %rbx, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        popq    %rbx
        ret
