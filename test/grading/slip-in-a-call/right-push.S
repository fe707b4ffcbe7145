#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    %rsp, %rdx
        movq    oRSP(%rdi), %rsp
        pushq   oRIP(%rdi)
        movq    %rsp, oRSP(%rdi)
        movq    %rdx, %rsp
        movq    %rsi, oRIP(%rdi)
        ret
