/* void coctx_swap(coctx_t *save %rdi, coctx_t *resume %rsi)

   After libco's routine of that name, by Tencent, whose licence is Apache 2.0; written anew from what is known of it:
   it keeps what a call keeps and the six registers of arguments as well, in a structure, and goes on by pushing the
   address and returning to it. The original has two instructions more.

   For a context that has run the six are of no use: its caller expects them to be lost. A context that has never run
   finds its function's arguments there. */

        .text
        .globl  coctx_swap
        .type   coctx_swap, @function
        .p2align 4
coctx_swap:
        movq    (%rsp), %rax
        movq    %rax, 0(%rdi)
        leaq    8(%rsp), %rax           /* rsp as after the return */
        movq    %rax, 8(%rdi)
        movq    %rbx, 16(%rdi)
        movq    %rbp, 24(%rdi)
        movq    %r12, 32(%rdi)
        movq    %r13, 40(%rdi)
        movq    %r14, 48(%rdi)
        movq    %r15, 56(%rdi)
        movq    %rdi, 64(%rdi)
        movq    %rsi, 72(%rdi)
        movq    %rdx, 80(%rdi)
        movq    %rcx, 88(%rdi)
        movq    %r8, 96(%rdi)
        movq    %r9, 104(%rdi)

        movq    8(%rsi), %rsp           /* the switch */
        pushq   0(%rsi)
        movq    16(%rsi), %rbx
        movq    24(%rsi), %rbp
        movq    32(%rsi), %r12
        movq    40(%rsi), %r13
        movq    48(%rsi), %r14
        movq    56(%rsi), %r15
        movq    64(%rsi), %rdi
        movq    80(%rsi), %rdx
        movq    88(%rsi), %rcx
        movq    96(%rsi), %r8
        movq    104(%rsi), %r9
        movq    72(%rsi), %rsi
        ret
        .size   coctx_swap, .-coctx_swap
        .section .note.GNU-stack, "", @progbits
