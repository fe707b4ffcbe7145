/* void lightweight_swapcontext(void **save %rdi, void *resume %rsi)

   The sequence of instructions is that of RethinkDB's coroutine library
   (arch/runtime/context_switching.cc), Copyright RethinkDB, Apache License 2.0. Its early versions
   call it derived from glibc, LGPL-2.1-or-later. The reason for it is told in "Making coroutines
   fast", RethinkDB, 2010. The comments are Swaplab's.

   A context is its stack pointer and nothing else: what has to be kept lies on its stack. Argument
   registers, floating-point environment and signal mask stay as they are. */

        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
        .p2align 4
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp

        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */

        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
        .section .note.GNU-stack, "", @progbits
