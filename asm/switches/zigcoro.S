/* void libcoro_stack_swap(Coro *save %rdi, Coro *resume %rsi)

   The sequence of instructions is that of zigcoro's coro_x86_64.s, by Ryan Sepassi, 0BSD; ZML's and
   ziro's are the same. The comments are Swaplab's.

   The first word of a Coro is the stack pointer. */

        .text
        .globl  libcoro_stack_swap
        .type   libcoro_stack_swap, @function
        .p2align 4
libcoro_stack_swap:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp            /* the switch */

        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   libcoro_stack_swap, .-libcoro_stack_swap
        .section .note.GNU-stack, "", @progbits
