/* tb_context_from_t tb_context_jump(tb_context_ref_t resume %rdi, void *priv %rsi)

   The sequence of instructions is that of tbox, src/tbox/platform/arch/x64/context.S, after
   Boost.Context, Copyright Oliver Kowalke 2009, Boost Software License 1.0. coost has taken it over.
   The comments are Swaplab's. tb_context_make is left out.

   Boost's idea without the floating-point control words: 17 instructions instead of 24. */

        .text
        .globl  tb_context_jump
        .type   tb_context_jump, @function
        .p2align 4
tb_context_jump:
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        movq    %rsp, %rax              /* told to the other side */
        movq    %rdi, %rsp              /* the switch */
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rsi, %rdx
        jmp     *%r8
        .size   tb_context_jump, .-tb_context_jump
        .section .note.GNU-stack, "", @progbits
