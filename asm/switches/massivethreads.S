/* void myth_swap_context_s(myth_context_t save %rdi, myth_context_t resume %rsi)

   The sequence of instructions is that of MassiveThreads, src/myth_context_switch.S, by Jun Nakashima
   and Kenjiro Taura, BSD 2-clause, as its default configuration has it in a shared library: without
   floating-point control words, with jumps in the place of ret. The comments are Swaplab's.

   The address to go on at is pushed as data, so a switch that only restores needs no registers of its
   own. Two indirect jumps in a row: the first goes to a label of the routine itself, always the same
   but for a context that has never run. */

        .text
        .globl  myth_swap_context_s
        .type   myth_swap_context_s, @function
        .p2align 4
myth_swap_context_s:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $8, %rsp                /* 16-aligned again after the next push */
        leaq    1f(%rip), %rax
        pushq   %rax
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp            /* the switch */
        popq    %rax
        jmp     *%rax
1:
        addq    $8, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        popq    %rax
        jmp     *%rax
        .size   myth_swap_context_s, .-myth_swap_context_s
        .section .note.GNU-stack, "", @progbits
