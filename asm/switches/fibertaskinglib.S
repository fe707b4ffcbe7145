/* void jump_fcontext(void **save %rdi, void *resume %rsi, void *data %rdx)

   The sequence of instructions is that of FiberTaskingLib, third_party/boost_context, Copyright
   Oliver Kowalke 2009 and Adrian Astley 2017 to 2018, Boost Software License 1.0. The comments are
   Swaplab's. flare's jump_context has the same instructions. make_fcontext is left out.

   Boost's routine of its time, with one change: the context that is left is stored in a variable of
   the caller's before the other goes on, so a scheduler knows it without asking the other side. */

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
        .p2align 4
jump_fcontext:
        leaq    -0x38(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  0x4(%rsp)
        movq    %r12, 0x8(%rsp)
        movq    %r13, 0x10(%rsp)
        movq    %r14, 0x18(%rsp)
        movq    %r15, 0x20(%rsp)
        movq    %rbx, 0x28(%rsp)
        movq    %rbp, 0x30(%rsp)

        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */

        movq    0x38(%rsp), %r8
        ldmxcsr (%rsp)
        fldcw   0x4(%rsp)
        movq    0x8(%rsp), %r12
        movq    0x10(%rsp), %r13
        movq    0x18(%rsp), %r14
        movq    0x20(%rsp), %r15
        movq    0x28(%rsp), %rbx
        movq    0x30(%rsp), %rbp
        leaq    0x40(%rsp), %rsp

        movq    %rdx, %rdi              /* the argument of a new context */
        jmp     *%r8
        .size   jump_fcontext, .-jump_fcontext
        .section .note.GNU-stack, "", @progbits
