/* intptr_t jump_fcontext(fcontext_t *save %rdi, fcontext_t resume %rsi, intptr_t data %rdx,
   bool preserve_fpu %rcx)

   The sequence of instructions is that of Boost.Context 1.56 to 1.60, Copyright Oliver Kowalke 2009,
   Boost Software License 1.0. libgo, sewing and brpc have taken it over. The comments are Swaplab's.
   make_fcontext is left out.

   The caller says whether the floating-point control words are to be kept. Both sides have to say
   the same: a context that was left with preserve_fpu 0 has nothing there. */

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
        leaq    -0x8(%rsp), %rsp        /* room for the control words, used or not */
        cmp     $0, %rcx
        je      1f
        stmxcsr (%rsp)
        fnstcw  0x4(%rsp)
1:
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */
        cmp     $0, %rcx
        je      2f
        ldmxcsr (%rsp)
        fldcw   0x4(%rsp)
2:
        leaq    0x8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rdx, %rax              /* the result, or the argument of a new context */
        movq    %rdx, %rdi
        jmp     *%r8
        .size   jump_fcontext, .-jump_fcontext
        .section .note.GNU-stack, "", @progbits
