#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRIP(%rdi), %rax
        movq    oRSP(%rdi), %rcx
        subq    $16, %rcx
        movq    %rax, (%rcx)
        movq    %rcx, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        ret
