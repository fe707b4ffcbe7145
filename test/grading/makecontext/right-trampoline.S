/* Begins in code of its own, which calls the function; the arguments wait in their registers. */
#include "ucontext-offsets.h"
        .text
        .globl  makecontext
makecontext:
        pushq   %rbx
        movq    oSS_SP(%rdi), %rbx
        addq    oSS_SIZE(%rdi), %rbx
        subq    $16, %rbx
        movq    %rbx, oRSP(%rdi)
        movq    %rsi, oRBX(%rdi)
        leaq    begin(%rip), %rbx
        movq    %rbx, oRIP(%rdi)
        movq    %rcx, oRDI(%rdi)
        movq    %r8, oRSI(%rdi)
        movq    %r9, oRDX(%rdi)
        movups  16(%rsp), %xmm0
        movq    %xmm0, oRCX(%rdi)
        movhps  %xmm0, oR8(%rdi)
        movq    32(%rsp), %rbx
        movq    %rbx, oR9(%rdi)
        popq    %rbx
        ret
begin:  call    *%rbx
        hlt
