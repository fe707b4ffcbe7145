/* int mill_setjmp(mill_ctx save %rdx)
   void mill_longjmp(mill_ctx resume %rax)

   The sequences of instructions are those of libmill 1.18, libmill.h, Copyright 2015 Martin Sustrik, MIT.
   The comments are Swaplab's. There they are macros in the middle of a function; here each is a function
   of its own, and the ret at the label is its end. acl's fibers have them as well.

   The compiler is told that all of xmm0 to xmm15 change, so nothing lives there across a switch. */

        .text
        .globl  mill_setjmp
        .type   mill_setjmp, @function
        .p2align 4
mill_setjmp:
        leaq    1f(%rip), %rcx          /* where longjmp goes on */
        xorq    %rax, %rax
        movq    %rbx, (%rdx)
        movq    %rbp, 8(%rdx)
        movq    %r12, 16(%rdx)
        movq    %rsp, 24(%rdx)
        movq    %r13, 32(%rdx)
        movq    %r14, 40(%rdx)
        movq    %r15, 48(%rdx)
        movq    %rcx, 56(%rdx)
        movq    %rdi, 64(%rdx)
        movq    %rsi, 72(%rdx)
1:
        ret
        .size   mill_setjmp, .-mill_setjmp

        .globl  mill_longjmp
        .type   mill_longjmp, @function
        .p2align 4
mill_longjmp:
        movq    (%rax), %rbx
        movq    8(%rax), %rbp
        movq    16(%rax), %r12
        movq    24(%rax), %rdx
        movq    32(%rax), %r13
        movq    40(%rax), %r14
        movq    %rdx, %rsp              /* the switch */
        movq    48(%rax), %r15
        movq    56(%rax), %rdx
        movq    64(%rax), %rdi
        movq    72(%rax), %rsi
        jmp     *%rdx                   /* rax, the context's address, is what setjmp returns now */
        .size   mill_longjmp, .-mill_longjmp
        .section .note.GNU-stack, "", @progbits
