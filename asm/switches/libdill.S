/* int dill_setjmp(void *save %rdx)
   void dill_longjmp(void *resume %rdx)

   The sequences of instructions are those of libdill 2.0, libdill.h, Copyright 2018 Martin Sustrik, MIT.
   The comments are Swaplab's. There they are macros in the middle of a function; here each is a function
   of its own, the ret at the label is its end, and the result of 1 is set before the switch, as a
   compiler has to.

   libmill's macros after three years: the order of glibc's and musl's jmp_buf, rdi and rsi left to the
   compiler. */

        .text
        .globl  dill_setjmp
        .type   dill_setjmp, @function
        .p2align 4
dill_setjmp:
        leaq    1f(%rip), %rcx          /* where longjmp goes on */
        xorq    %rax, %rax
        movq    %rbx, 0(%rdx)
        movq    %rbp, 8(%rdx)
        movq    %r12, 16(%rdx)
        movq    %r13, 24(%rdx)
        movq    %r14, 32(%rdx)
        movq    %r15, 40(%rdx)
        movq    %rsp, 48(%rdx)
        movq    %rcx, 56(%rdx)
1:
        ret
        .size   dill_setjmp, .-dill_setjmp

        .globl  dill_longjmp
        .type   dill_longjmp, @function
        .p2align 4
dill_longjmp:
        movl    $1, %eax
        movq    56(%rdx), %rcx
        movq    48(%rdx), %rsp          /* the switch */
        movq    40(%rdx), %r15
        movq    32(%rdx), %r14
        movq    24(%rdx), %r13
        movq    16(%rdx), %r12
        movq    8(%rdx), %rbp
        movq    (%rdx), %rbx
        jmp     *%rcx
        .size   dill_longjmp, .-dill_longjmp
        .section .note.GNU-stack, "", @progbits
