/* void coro_swapcontext(coro_context *save %rdi, coro_context *resume %rsi)

   The sequence of instructions is that of lwan, src/lib/lwan-coro.c, by L. A. F. Pereira, GNU General
   Public License 2 or later, which took it from the GNU C Library, LGPL 2.1 or later, and left out the
   floating-point environment, most arguments and the signal mask. The comments are Swaplab's.

   The same reduction as RethinkDB's second rung: 23 instructions. rdi and rsi are saved for the sake of
   new contexts only, which find their function's arguments there. */

        .text
        .globl  coro_swapcontext
        .type   coro_swapcontext, @function
        .p2align 4
coro_swapcontext:
        movq    %rbx, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        movq    %rdi, 48(%rdi)
        movq    %rsi, 56(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, 64(%rdi)
        leaq    0x8(%rsp), %rcx         /* rsp as after the return */
        movq    %rcx, 72(%rdi)
        movq    72(%rsi), %rsp          /* the switch */
        movq    0(%rsi), %rbx
        movq    8(%rsi), %rbp
        movq    16(%rsi), %r12
        movq    24(%rsi), %r13
        movq    32(%rsi), %r14
        movq    40(%rsi), %r15
        movq    48(%rsi), %rdi
        movq    64(%rsi), %rcx
        movq    56(%rsi), %rsi
        jmpq    *%rcx
        .size   coro_swapcontext, .-coro_swapcontext
        .section .note.GNU-stack, "", @progbits
