/* int _setjmp(jmp_buf env %rdi)
   void _longjmp(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of FreeBSD, lib/libc/amd64/gen/_setjmp.S, Copyright 1990 The
   Regents of the University of California, BSD 3-clause. The comments are Swaplab's. These two leave the
   signal mask alone; setjmp and longjmp call the kernel for it.

   The control bits of MXCSR are put back, its exception flags stay as they are when the jump is made,
   which takes eight instructions and a word in the red zone. */

        .text
        .globl  _setjmp
        .type   _setjmp, @function
        .p2align 4
_setjmp:
        movq    %rdi, %rax
        movq    0(%rsp), %rdx
        movq    %rdx, 0(%rax)
        movq    %rbx, 8(%rax)
        movq    %rsp, 16(%rax)
        movq    %rbp, 24(%rax)
        movq    %r12, 32(%rax)
        movq    %r13, 40(%rax)
        movq    %r14, 48(%rax)
        movq    %r15, 56(%rax)
        fnstcw  64(%rax)
        stmxcsr 68(%rax)
        xorq    %rax, %rax
        ret
        .size   _setjmp, .-_setjmp

        .globl  _longjmp
        .type   _longjmp, @function
        .p2align 4
_longjmp:
        movq    %rdi, %rdx
        stmxcsr -4(%rsp)
        movl    68(%rdx), %eax
        andl    $0xffffffc0, %eax       /* the control bits that were saved */
        movl    -4(%rsp), %edi
        andl    $0x3f, %edi             /* the flags of now */
        xorl    %eax, %edi
        movl    %edi, -4(%rsp)
        ldmxcsr -4(%rsp)
        movq    %rsi, %rax
        movq    0(%rdx), %rcx
        movq    8(%rdx), %rbx
        movq    16(%rdx), %rsp          /* the switch */
        movq    24(%rdx), %rbp
        movq    32(%rdx), %r12
        movq    40(%rdx), %r13
        movq    48(%rdx), %r14
        movq    56(%rdx), %r15
        fldcw   64(%rdx)
        testq   %rax, %rax
        jnz     1f
        incq    %rax
1:
        movq    %rcx, 0(%rsp)           /* over the return address that is there */
        ret
        .size   _longjmp, .-_longjmp
        .section .note.GNU-stack, "", @progbits
