#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        movq    %rsi, oRIP(%rdi)
        ret
