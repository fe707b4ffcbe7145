/* void marl_fiber_swap(marl_fiber_context *save %rdi, const marl_fiber_context *resume %rsi)

   After Marl's routine of that name, by Google, whose licence is Apache 2.0; written anew from what is known of it: it
   keeps what a call keeps, rsp and the address to go on at in a structure, loads rdi and rsi from words of it that it
   never stores, and ends in a jump. The original has one instruction more.

   The two words are for a fiber that has never run: a trampoline finds its function and its argument there. */

        .text
        .globl  marl_fiber_swap
        .type   marl_fiber_swap, @function
        .p2align 4
marl_fiber_swap:
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

        movq    %rsi, %rax
        movq    64(%rax), %rdi
        movq    72(%rax), %rsi
        movq    16(%rax), %rbx
        movq    24(%rax), %rbp
        movq    32(%rax), %r12
        movq    40(%rax), %r13
        movq    48(%rax), %r14
        movq    56(%rax), %r15
        movq    8(%rax), %rsp           /* the switch */
        jmp     *0(%rax)
        .size   marl_fiber_swap, .-marl_fiber_swap
        .section .note.GNU-stack, "", @progbits
