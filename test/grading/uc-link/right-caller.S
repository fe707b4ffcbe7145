/* Calls the function itself; what it needs later waits in callee-saved registers. */
#include "ucontext-offsets.h"
        .text
        .globl  makecontext
makecontext:
        movq    oSS_SP(%rdi), %rax
        addq    oSS_SIZE(%rdi), %rax
        movq    %rax, oRSP(%rdi)
        movq    %rsi, oR12(%rdi)
        movq    8(%rdi), %rax
        movq    %rax, oR13(%rdi)
        leaq    begin(%rip), %rax
        movq    %rax, oRIP(%rdi)
        movq    %rcx, oRDI(%rdi)
        movq    %r8, oRSI(%rdi)
        movq    %r9, oRDX(%rdi)
        movq    8(%rsp), %rax
        movq    %rax, oRCX(%rdi)
        movq    16(%rsp), %rax
        movq    %rax, oR8(%rdi)
        movq    24(%rsp), %rax
        movq    %rax, oR9(%rdi)
        ret
begin:
        call    *%r12
        movq    %r13, %rdi
        testq   %rdi, %rdi
        jz      1f
        call    setcontext
1:      xorl    %edi, %edi
        movl    $231, %eax
        syscall
