#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRSP(%rdi), %rcx
        subq    $8, %rcx
        movq    %rsi, (%rcx)
        movq    %rcx, oRSP(%rdi)
        ret
