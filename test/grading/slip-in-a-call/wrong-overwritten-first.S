#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    %rsi, oRIP(%rdi)
        movq    oRIP(%rdi), %rax
        movq    oRSP(%rdi), %rcx
        subq    $8, %rcx
        movq    %rax, (%rcx)
        movq    %rcx, oRSP(%rdi)
        ret
