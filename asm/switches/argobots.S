/* void switch_fcontext(fcontext_t *resume %rdi, fcontext_t *save %rsi)

   Written to what is known of Argobots, src/arch/fcontext: what it keeps, where and in how many
   instructions; their order was not compared with it. Argobots' is after Boost.Context, Copyright
   Oliver Kowalke 2009, Boost Software License 1.0, configured to preserve the floating-point control
   words. The comments are Swaplab's.

   A thread that has never run has no frame: another routine, which takes the function and its
   argument, moves rsp to the top of the new stack and jumps to the function. */

        .text
        .globl  switch_fcontext
        .type   switch_fcontext, @function
        .p2align 4
switch_fcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -0x8(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  0x4(%rsp)
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp            /* the switch */
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
        jmp     *%r8
        .size   switch_fcontext, .-switch_fcontext
        .section .note.GNU-stack, "", @progbits
