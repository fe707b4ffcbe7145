/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   RethinkDB's third step, the last with a ucontext_t: a new context gets no arguments any more, so
   rdi and rsi need not be loaded. What is left is what the calling convention asks for. RethinkDB
   called it lightweight_swapcontext already.

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/swapcontext.S, Copyright (C) 2002, 2005 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later, less signal mask, floating-point
   environment and argument registers, as RethinkDB had it (arch/linux/asm.S, same licence). The
   comments are Swaplab's. */

#include "../include/ucontext-offsets.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
        .p2align 4
swapcontext:
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

        movq    oRSP(%rsi), %rsp        /* the switch */
        movq    oRBX(%rsi), %rbx
        movq    oRBP(%rsi), %rbp
        movq    oR12(%rsi), %r12
        movq    oR13(%rsi), %r13
        movq    oR14(%rsi), %r14
        movq    oR15(%rsi), %r15

        movq    oRIP(%rsi), %rcx
        pushq   %rcx

        xorl    %eax, %eax
        ret
        .size   swapcontext, .-swapcontext
        .section .note.GNU-stack, "", @progbits
