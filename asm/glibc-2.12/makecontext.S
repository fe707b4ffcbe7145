/* void makecontext(ucontext_t *context %rdi, void (*begin)() %rsi, int argc %edx, ...)

   What it leaves in memory is what the GNU C Library 2.12.2 leaves there,
   sysdeps/unix/sysv/linux/x86_64/makecontext.c, Copyright (C) 2002 to 2010 Free Software Foundation,
   Inc., GNU Lesser General Public License 2.1 or later. There it is C; this assembly is Swaplab's.

   The context, filled in by getcontext before, gets a stack of its own (uc_stack) and begins in
   `begin` as if that had just been called by __start_context with argc arguments of 64 bits each.
   From the top of the stack down:

        uc_link                 rbx points here; a multiple of 8
        arguments 7, 8, …       the last one highest
        __start_context         the return address; rsp points here, rsp % 16 == 8 */

#include "../include/ucontext-offsets.h"

        .text
        .globl  makecontext
        .type   makecontext, @function
        .p2align 4
makecontext:
        /* r10: how many arguments go onto the stack; rax: the bytes for them and uc_link. */
        xorl    %eax, %eax
        movslq  %edx, %r10
        subq    $6, %r10
        cmovs   %rax, %r10
        leaq    8(,%r10,8), %rax

        /* r11: rsp as `begin` finds it. */
        movq    oSS_SP(%rdi), %r11
        addq    oSS_SIZE(%rdi), %r11
        subq    %rax, %r11
        andq    $-16, %r11
        subq    $8, %r11
        addq    %r11, %rax              /* where uc_link goes */

        movq    %rsi, oRIP(%rdi)
        movq    %rax, oRBX(%rdi)
        movq    %r11, oRSP(%rdi)
        leaq    __start_context(%rip), %rsi
        movq    %rsi, (%r11)
        movq    oLINK(%rdi), %rsi
        movq    %rsi, (%rax)

        /* Six arguments wait in registers. Three of them came in registers, too; the others and the
           rest lie above the return address. */
        decl    %edx
        js      .Ldone
        movq    %rcx, oRDI(%rdi)
        decl    %edx
        js      .Ldone
        movq    %r8, oRSI(%rdi)
        decl    %edx
        js      .Ldone
        movq    %r9, oRDX(%rdi)
        decl    %edx
        js      .Ldone
        movq    8(%rsp), %rax
        movq    %rax, oRCX(%rdi)
        decl    %edx
        js      .Ldone
        movq    16(%rsp), %rax
        movq    %rax, oR8(%rdi)
        decl    %edx
        js      .Ldone
        movq    24(%rsp), %rax
        movq    %rax, oR9(%rdi)
.Lcopy:
        decq    %r10
        js      .Ldone
        movq    32(%rsp,%r10,8), %rax
        movq    %rax, 8(%r11,%r10,8)
        jmp     .Lcopy
.Ldone:
        ret
        .size   makecontext, .-makecontext
        .section .note.GNU-stack, "", @progbits
