/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   The sequence of instructions is that of libucontext's arch/x86_64/swapcontext.S, Copyright 2018,
   2020 Ariadne Conill, ISC License; musl has no swapcontext of its own and systems built on it use
   this one. There it is called libucontext_swapcontext, too. The comments are Swaplab's.

   It saves more registers than glibc, even those that any call may change, but no signal mask. */

#include "../include/ucontext-offsets.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
        .p2align 4
swapcontext:
        movq    %r8, oR8(%rdi)
        movq    %r9, oR9(%rdi)
        movq    %r10, oR10(%rdi)
        movq    %r11, oR11(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)
        movq    %rdi, oRDI(%rdi)
        movq    %rsi, oRSI(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %rbx, oRBX(%rdi)
        movq    %rdx, oRDX(%rdi)
        movq    %rax, oRAX(%rdi)
        movq    %rcx, oRCX(%rdi)

        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

        /* fnstenv masks all x87 exceptions; the fldenv after it undoes that. */
        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        fldenv  (%rcx)
        stmxcsr oMXCSR(%rdi)

        movq    oFPREGS(%rsi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rsi)

        movq    oR8(%rsi), %r8
        movq    oR9(%rsi), %r9
        movq    oR10(%rsi), %r10
        movq    oR11(%rsi), %r11
        movq    oR12(%rsi), %r12
        movq    oR13(%rsi), %r13
        movq    oR14(%rsi), %r14
        movq    oR15(%rsi), %r15
        movq    oRDI(%rsi), %rdi
        movq    oRBP(%rsi), %rbp
        movq    oRBX(%rsi), %rbx
        movq    oRDX(%rsi), %rdx
        movq    oRAX(%rsi), %rax
        movq    oRCX(%rsi), %rcx
        movq    oRSP(%rsi), %rsp        /* the switch */

        pushq   oRIP(%rsi)
        movq    oRSI(%rsi), %rsi        /* last: until now it was the base */

        xorl    %eax, %eax
        ret
        .size   swapcontext, .-swapcontext
        .section .note.GNU-stack, "", @progbits
