/* int _Ux86_64_getcontext(ucontext_t *save %rdi)
   int _Ux86_64_setcontext(const ucontext_t *resume %rdi)

   The sequences of instructions are those of libunwind 1.5, src/x86_64/getcontext.S and setcontext.S,
   Copyright 2007 to 2008 Google, Inc and 2010 Konstantin Belousov, MIT, as built for Linux. The comments
   are Swaplab's. Later versions take two frames off the shadow stack, if there is one.

   The C library's getcontext without its system call: an exception that is thrown asks for the context
   once, and the mask does not change on the way. The layout is a ucontext_t's; rcx is loaded, used, and
   loaded again. */

#include "../include/ucontext-offsets.h"

        .text
        .globl  _Ux86_64_getcontext
        .type   _Ux86_64_getcontext, @function
        .p2align 4
_Ux86_64_getcontext:
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %rbx, oRBX(%rdi)
        movq    %r8, oR8(%rdi)
        movq    %r9, oR9(%rdi)
        movq    %rdi, oRDI(%rdi)
        movq    %rsi, oRSI(%rdi)
        movq    %rdx, oRDX(%rdi)
        movq    %rax, oRAX(%rdi)
        movq    %rcx, oRCX(%rdi)

        leaq    oFPREGSMEM(%rdi), %r8
        movq    %r8, oFPREGS(%rdi)
        fnstenv (%r8)
        stmxcsr oMXCSR-oFPREGSMEM(%r8)

        leaq    8(%rsp), %rax
        movq    %rax, oRSP(%rdi)
        movq    0(%rsp), %rax
        movq    %rax, oRIP(%rdi)
        xorq    %rax, %rax
        retq
        .size   _Ux86_64_getcontext, .-_Ux86_64_getcontext

        .globl  _Ux86_64_setcontext
        .type   _Ux86_64_setcontext, @function
        .p2align 4
_Ux86_64_setcontext:
        movq    oFPREGS(%rdi), %r8
        fldenv  (%r8)
        ldmxcsr oMXCSR-oFPREGSMEM(%r8)

        movq    oR8(%rdi), %r8
        movq    oR9(%rdi), %r9
        movq    oRBX(%rdi), %rbx
        movq    oRBP(%rdi), %rbp
        movq    oR12(%rdi), %r12
        movq    oR13(%rdi), %r13
        movq    oR14(%rdi), %r14
        movq    oR15(%rdi), %r15
        movq    oRSI(%rdi), %rsi
        movq    oRDX(%rdi), %rdx
        movq    oRAX(%rdi), %rax
        movq    oRCX(%rdi), %rcx
        movq    oRSP(%rdi), %rsp        /* the switch */

        movq    oRIP(%rdi), %rcx
        pushq   %rcx
        movq    oRCX(%rdi), %rcx
        movq    oRDI(%rdi), %rdi
        retq
        .size   _Ux86_64_setcontext, .-_Ux86_64_setcontext
        .section .note.GNU-stack, "", @progbits
