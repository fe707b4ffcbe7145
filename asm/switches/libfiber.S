/* void fiber_context_swap(void ***save %rdi, void **resume %rsi)

   The sequence of instructions is that of libfiber, src/fiber_context.c, Copyright 2012 to 2015 Brian
   Watling, ISC, with a part after Boost.Coroutine by Giovanni P. Deretta, Boost Software License 1.0.
   The comments are Swaplab's. There it is inline assembly in a function of two contexts, with ten
   prefetches before it; here it is given the address of the one's stack pointer and the other's stack
   pointer, and ends in the function's ret.

   The address to go on at is loaded before anything is stored. rdi is loaded from above the frame: of
   a context that has never run this is its parameter, of all others a word of its caller's. */

        .text
        .globl  fiber_context_swap
        .type   fiber_context_swap, @function
        .p2align 4
fiber_context_swap:
        leaq    1f(%rip), %rax
        movq    48(%rsi), %rcx          /* where the other goes on */
        pushq   %rax
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        movq    64(%rsi), %rdi
        add     $8, %rsp
        jmp     *%rcx
1:
        ret
        .size   fiber_context_swap, .-fiber_context_swap
        .section .note.GNU-stack, "", @progbits
