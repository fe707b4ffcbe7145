#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRIP(%rdi), %rax
        movq    oRSP(%rdi), %rbx
        subq    $8, %rbx
        movq    %rax, (%rbx)
        movq    %rbx, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        ret
