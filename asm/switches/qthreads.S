/* int qt_getmctxt(mctxt_t *save %rdi)
   void qt_setmctxt(mctxt_t *resume %rdi)

   The sequences of instructions are those of Qthreads, src/fastcontext/asm.S, Copyright Sandia National
   Laboratories, BSD 3-clause, with portions Copyright 2005 to 2006 Russ Cox, MIT. The comments are
   Swaplab's.

   libtask's pair, reduced to what a call keeps, with the floating-point control words added. rdi is kept
   for the argument of a thread that has never run. */

        .text
        .globl  qt_getmctxt
        .type   qt_getmctxt, @function
        .p2align 4
qt_getmctxt:
        movq    %rdi, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %rbx, 16(%rdi)
        movq    %r12, 24(%rdi)
        movq    %r13, 32(%rdi)
        movq    %r14, 40(%rdi)
        movq    %r15, 48(%rdi)
        stmxcsr 72(%rdi)
        fnstcw  76(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, 64(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, 56(%rdi)
        mov     $0, %rax
        ret
        .size   qt_getmctxt, .-qt_getmctxt

        .globl  qt_setmctxt
        .type   qt_setmctxt, @function
        .p2align 4
qt_setmctxt:
        movq    8(%rdi), %rbp
        movq    16(%rdi), %rbx
        movq    24(%rdi), %r12
        movq    32(%rdi), %r13
        movq    40(%rdi), %r14
        movq    48(%rdi), %r15
        ldmxcsr 72(%rdi)
        fldcw   76(%rdi)
        movq    56(%rdi), %rsp          /* the switch */
        pushq   64(%rdi)
        movq    0(%rdi), %rdi
        movq    $1, %rax
        ret
        .size   qt_setmctxt, .-qt_setmctxt
        .section .note.GNU-stack, "", @progbits
