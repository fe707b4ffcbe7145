#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRIP(%rdi), %rax
        movq    oRSP(%rdi), %rcx
        movq    %rax, -8(%rcx)
        movq    %rsi, oRIP(%rdi)
        ret
