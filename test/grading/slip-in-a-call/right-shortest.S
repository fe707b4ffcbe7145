#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        xchgq   %rsi, oRIP(%rdi)
        subq    $8, oRSP(%rdi)
        movq    oRSP(%rdi), %rax
        movq    %rsi, (%rax)
        ret
