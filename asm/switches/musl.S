/* int setjmp(jmp_buf env %rdi)
   void longjmp(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of musl 1.2, src/setjmp/x86_64, Copyright 2011 to 2012
   Nicholas J. Kain, MIT. The comments are Swaplab's.

   A jmp_buf has rbx, rbp, r12 to r15, rsp as after the return, and the return address. */

        .text
        .globl  setjmp
        .type   setjmp, @function
        .globl  _setjmp
        .type   _setjmp, @function
        .globl  __setjmp
        .type   __setjmp, @function
        .p2align 4
_setjmp:
__setjmp:
setjmp:
        movq    %rbx, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, 56(%rdi)
        xorl    %eax, %eax
        ret
        .size   setjmp, .-setjmp

        .globl  longjmp
        .type   longjmp, @function
        .globl  _longjmp
        .type   _longjmp, @function
        .p2align 4
_longjmp:
longjmp:
        xorl    %eax, %eax
        cmpl    $1, %esi                /* carry if the value is 0 */
        adcl    %esi, %eax              /* the value, but 1 for 0 */
        movq    0(%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        movq    48(%rdi), %rsp          /* the switch */
        jmp     *56(%rdi)
        .size   longjmp, .-longjmp
        .section .note.GNU-stack, "", @progbits
