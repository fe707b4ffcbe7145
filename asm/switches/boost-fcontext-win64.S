/* transfer_t *jump_fcontext(transfer_t *result %rcx, fcontext_t resume %rdx, void *data %r8), Microsoft's
   x64 convention

   The sequence of instructions is that of Boost.Context's src/asm/jump_x86_64_ms_pe_gas.asm, Copyright
   2009 Oliver Kowalke, 2013 Thomas Sailer, Boost Software License 1.0. The comments are Swaplab's.

   A transfer_t is two words, the context that has been left and the pointer; Windows returns it in
   memory, whose address is the first argument. The address lies in the frame, so a context that is
   resumed finds its own. Of the thread's information block four words are kept: what Boost takes for the
   fiber's data (Windows has it at 0x20), where the stack's memory begins, and both bounds of the stack. */

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
        .p2align 4
jump_fcontext:
        leaq    -0x118(%rsp), %rsp
        movaps  %xmm6, 0x00(%rsp)
        movaps  %xmm7, 0x10(%rsp)
        movaps  %xmm8, 0x20(%rsp)
        movaps  %xmm9, 0x30(%rsp)
        movaps  %xmm10, 0x40(%rsp)
        movaps  %xmm11, 0x50(%rsp)
        movaps  %xmm12, 0x60(%rsp)
        movaps  %xmm13, 0x70(%rsp)
        movaps  %xmm14, 0x80(%rsp)
        movaps  %xmm15, 0x90(%rsp)
        stmxcsr 0xa0(%rsp)
        fnstcw  0xa4(%rsp)
        movq    %gs:0x30, %r10
        movq    0x18(%r10), %rax
        movq    %rax, 0xb0(%rsp)
        movq    0x1478(%r10), %rax
        movq    %rax, 0xb8(%rsp)
        movq    0x10(%r10), %rax
        movq    %rax, 0xc0(%rsp)
        movq    0x08(%r10), %rax
        movq    %rax, 0xc8(%rsp)
        movq    %r12, 0xd0(%rsp)
        movq    %r13, 0xd8(%rsp)
        movq    %r14, 0xe0(%rsp)
        movq    %r15, 0xe8(%rsp)
        movq    %rdi, 0xf0(%rsp)
        movq    %rsi, 0xf8(%rsp)
        movq    %rbx, 0x100(%rsp)
        movq    %rbp, 0x108(%rsp)
        movq    %rcx, 0x110(%rsp)

        movq    %rsp, %r9
        movq    %rdx, %rsp              /* the switch */

        movaps  0x00(%rsp), %xmm6
        movaps  0x10(%rsp), %xmm7
        movaps  0x20(%rsp), %xmm8
        movaps  0x30(%rsp), %xmm9
        movaps  0x40(%rsp), %xmm10
        movaps  0x50(%rsp), %xmm11
        movaps  0x60(%rsp), %xmm12
        movaps  0x70(%rsp), %xmm13
        movaps  0x80(%rsp), %xmm14
        movaps  0x90(%rsp), %xmm15
        ldmxcsr 0xa0(%rsp)
        fldcw   0xa4(%rsp)
        movq    %gs:0x30, %r10
        movq    0xb0(%rsp), %rax
        movq    %rax, 0x18(%r10)
        movq    0xb8(%rsp), %rax
        movq    %rax, 0x1478(%r10)
        movq    0xc0(%rsp), %rax
        movq    %rax, 0x10(%r10)
        movq    0xc8(%rsp), %rax
        movq    %rax, 0x08(%r10)
        movq    0xd0(%rsp), %r12
        movq    0xd8(%rsp), %r13
        movq    0xe0(%rsp), %r14
        movq    0xe8(%rsp), %r15
        movq    0xf0(%rsp), %rdi
        movq    0xf8(%rsp), %rsi
        movq    0x100(%rsp), %rbx
        movq    0x108(%rsp), %rbp
        movq    0x110(%rsp), %rax
        leaq    0x118(%rsp), %rsp
        popq    %r10
        movq    %r9, (%rax)
        movq    %r8, 8(%rax)
        movq    %rax, %rcx
        jmp     *%r10
        .size   jump_fcontext, .-jump_fcontext
        .section .note.GNU-stack, "", @progbits
