/* void switch_to_inner(Context *save %rdi, Context *resume %rsi)

   The sequence of instructions is that of the naked function in Redox's kernel,
   src/context/arch/x86_64.rs, Copyright Jeremy Soller and the Redox developers, MIT License. The
   comments are Swaplab's.

   Each register is saved and loaded before the next one, rsp too: with it changes the stack that the
   flags take their way over. The hook is Rust: it releases the contexts' locks, and its return is that
   of this routine. The caller changes page tables, the FPU's state and the bases of fs and gs. */

        .set    RFLAGS, 0
        .set    RBX, 8
        .set    R12, 16
        .set    R13, 24
        .set    R14, 32
        .set    R15, 40
        .set    RBP, 48
        .set    RSP, 56

        .text
        .globl  switch_to_inner
        .type   switch_to_inner, @function
        .p2align 4
switch_to_inner:
        movq    %rbx, RBX(%rdi)
        movq    RBX(%rsi), %rbx
        movq    %r12, R12(%rdi)
        movq    R12(%rsi), %r12
        movq    %r13, R13(%rdi)
        movq    R13(%rsi), %r13
        movq    %r14, R14(%rdi)
        movq    R14(%rsi), %r14
        movq    %r15, R15(%rdi)
        movq    R15(%rsi), %r15
        movq    %rbp, RBP(%rdi)
        movq    RBP(%rsi), %rbp
        movq    %rsp, RSP(%rdi)
        movq    RSP(%rsi), %rsp         /* the switch */

        pushfq
        popq    RFLAGS(%rdi)
        pushq   RFLAGS(%rsi)
        popfq
        jmp     switch_finish_hook
        .size   switch_to_inner, .-switch_to_inner
        .section .note.GNU-stack, "", @progbits
