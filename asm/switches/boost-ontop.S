/* transfer_t ontop_fcontext(fcontext_t resume %rdi, void *data %rsi, transfer_t (*fn)(transfer_t) %rdx)

   The sequence of instructions is that of Boost.Context 1.69, src/asm/ontop_x86_64_sysv_elf_gas.S,
   Copyright Oliver Kowalke 2009, Boost Software License 1.0. The comments are Swaplab's.

   It resumes a context as jump_fcontext does, but does not go on there at once: it jumps to `fn`,
   which runs on top of the other's stack and returns to where the other was suspended. So the return
   address stays on the stack. As in jump_fcontext, the context that is left is told to the other
   side and stored nowhere. */

        .text
        .globl  ontop_fcontext
        .type   ontop_fcontext, @function
        .p2align 4
ontop_fcontext:
        leaq    -0x38(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  0x4(%rsp)
        movq    %r12, 0x8(%rsp)
        movq    %r13, 0x10(%rsp)
        movq    %r14, 0x18(%rsp)
        movq    %r15, 0x20(%rsp)
        movq    %rbx, 0x28(%rsp)
        movq    %rbp, 0x30(%rsp)

        movq    %rsp, %rax
        movq    %rdi, %rsp              /* the switch */

        ldmxcsr (%rsp)
        fldcw   0x4(%rsp)
        movq    0x8(%rsp), %r12
        movq    0x10(%rsp), %r13
        movq    0x18(%rsp), %r14
        movq    0x20(%rsp), %r15
        movq    0x28(%rsp), %rbx
        movq    0x30(%rsp), %rbp
        leaq    0x38(%rsp), %rsp        /* the return address is the next word */

        movq    %rdx, %r8
        movq    %rsi, %rdx
        movq    %rax, %rdi
        jmp     *%r8                    /* fn returns to whom it was called on top of */
        .size   ontop_fcontext, .-ontop_fcontext
        .section .note.GNU-stack, "", @progbits
