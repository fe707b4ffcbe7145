#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRIP(%rdi), %rax
        subq    $8, %rsp
        movq    %rax, (%rsp)
        movq    %rsp, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        addq    $8, %rsp
        ret
