/* int setjmp(jmp_buf env %rdi)
   void longjmp(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of newlib and picolibc, newlib/libc/machine/x86_64/setjmp.S,
   Copyright 2007 Ellips BV; permission to use, copy, modify and distribute is granted as long as the
   notice stays. The comments are Swaplab's.

   The way back pushes the address onto the stack that it goes to, and ends in ret. */

        .text
        .globl  setjmp
        .type   setjmp, @function
        .p2align 4
setjmp:
        movq    %rbx, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        movq    $0, %rax
        ret
        .size   setjmp, .-setjmp

        .globl  longjmp
        .type   longjmp, @function
        .p2align 4
longjmp:
        movq    %rsi, %rax
        testq   %rsi, %rsi
        movl    $1, %edx
        cmove   %rdx, %rax              /* the value, but 1 for 0 */
        movq    8(%rdi), %rbp
        movq    48(%rdi), %rsp          /* the switch */
        pushq   56(%rdi)
        movq    0(%rdi), %rbx
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        ret
        .size   longjmp, .-longjmp
        .section .note.GNU-stack, "", @progbits
