/* int getmcontext(mcontext_t *save %rdi)
   void setmcontext(const mcontext_t *resume %rdi)

   The sequences of instructions are those of libtask, asm.S, Copyright 2005 to 2006 Russ Cox, MIT. The
   comments are Swaplab's.

   All registers are saved, those as well that a call may change; rax is saved as 1, which is what
   getmcontext returns the second time. rcx serves as a working register and is loaded again. */

        .text
        .globl  getmcontext
        .type   getmcontext, @function
        .p2align 4
getmcontext:
        movq    %rdi, 8(%rdi)
        movq    %rsi, 16(%rdi)
        movq    %rdx, 24(%rdi)
        movq    %rcx, 32(%rdi)
        movq    %r8, 40(%rdi)
        movq    %r9, 48(%rdi)
        movq    $1, 56(%rdi)
        movq    %rbx, 64(%rdi)
        movq    %rbp, 72(%rdi)
        movq    %r10, 80(%rdi)
        movq    %r11, 88(%rdi)
        movq    %r12, 96(%rdi)
        movq    %r13, 104(%rdi)
        movq    %r14, 112(%rdi)
        movq    %r15, 120(%rdi)

        movq    (%rsp), %rcx
        movq    %rcx, 160(%rdi)
        leaq    8(%rsp), %rcx           /* rsp as after the return */
        movq    %rcx, 184(%rdi)

        movq    32(%rdi), %rcx
        movq    $0, %rax
        ret
        .size   getmcontext, .-getmcontext

        .globl  setmcontext
        .type   setmcontext, @function
        .p2align 4
setmcontext:
        movq    16(%rdi), %rsi
        movq    24(%rdi), %rdx
        movq    32(%rdi), %rcx
        movq    40(%rdi), %r8
        movq    48(%rdi), %r9
        movq    56(%rdi), %rax
        movq    64(%rdi), %rbx
        movq    72(%rdi), %rbp
        movq    80(%rdi), %r10
        movq    88(%rdi), %r11
        movq    96(%rdi), %r12
        movq    104(%rdi), %r13
        movq    112(%rdi), %r14
        movq    120(%rdi), %r15
        movq    184(%rdi), %rsp         /* the switch */
        pushq   160(%rdi)
        movq    8(%rdi), %rdi
        ret
        .size   setmcontext, .-setmcontext
        .section .note.GNU-stack, "", @progbits
