/* transfer_t jump_fcontext(fcontext_t resume %rdi, void *data %rsi)

   The sequence of instructions is that of Boost.Context 1.61 to 1.64, Copyright Oliver Kowalke 2009,
   Boost Software License 1.0. The comments are Swaplab's. Later versions put the same words into the
   same places by moves instead of pushes. make_fcontext is left out.

   A context is its stack pointer. The one that is left is handed over: as the result (rax, rdx) of
   the other's own jump_fcontext, or as arguments (rdi, rsi) of the function that a new one begins in. */

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
        .p2align 4
jump_fcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -0x8(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  0x4(%rsp)

        movq    %rsp, %rax
        movq    %rdi, %rsp              /* the switch */

        ldmxcsr (%rsp)
        fldcw   0x4(%rsp)
        leaq    0x8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rsi, %rdx
        movq    %rax, %rdi
        jmp     *%r8
        .size   jump_fcontext, .-jump_fcontext
        .section .note.GNU-stack, "", @progbits
