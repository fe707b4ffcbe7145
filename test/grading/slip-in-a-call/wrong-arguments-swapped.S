#include "ucontext-offsets.h"
        .text
        .globl slip_in
slip_in:
        movq oRIP(%rsi), %rax
        subq $8, oRSP(%rsi)
        movq oRSP(%rsi), %rcx
        movq %rax, (%rcx)
        movq %rdi, oRIP(%rsi)
        ret
