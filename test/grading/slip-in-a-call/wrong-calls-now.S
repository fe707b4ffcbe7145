#include "ucontext-offsets.h"
        .text
        .globl  slip_in
slip_in:
        subq    $8, %rsp
        call    *%rsi
        addq    $8, %rsp
        ret
