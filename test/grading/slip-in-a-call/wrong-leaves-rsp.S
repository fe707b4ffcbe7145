#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    oRSP(%rdi), %rsp
        pushq   oRIP(%rdi)
        movq    %rsp, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        ret
