/* As many arguments as there are. */
#include "ucontext-offsets.h"
        .text
        .globl  makecontext
makecontext:
        movq    oSS_SP(%rdi), %r10
        addq    oSS_SIZE(%rdi), %r10
        leaq    -24(%r10), %r10
        movq    %r10, oRSP(%rdi)
        movq    %rsi, oRIP(%rdi)
        cmpl    $1, %edx
        jl      1f
        movq    %rcx, oRDI(%rdi)
        je      1f
        movq    %r8, oRSI(%rdi)
        cmpl    $3, %edx
        jl      1f
        movq    %r9, oRDX(%rdi)
        je      1f
        movq    8(%rsp), %rax
        movq    %rax, oRCX(%rdi)
        cmpl    $5, %edx
        jl      1f
        movq    16(%rsp), %rax
        movq    %rax, oR8(%rdi)
        je      1f
        movq    24(%rsp), %rax
        movq    %rax, oR9(%rdi)
1:      ret
