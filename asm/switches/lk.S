/* void x86_64_context_switch(uint64_t *save %rdi, uint64_t resume %rsi)

   The sequence of instructions is that of arch/x86/64/asm.S in the Little Kernel, Copyright 2015
   Travis Geiselbrecht, MIT License. The comments are Swaplab's.

   A kernel's thread owns its interrupt flag, so the flags are kept with the registers. In user mode
   popfq leaves that flag as it is. */

        .text
        .globl  x86_64_context_switch
        .type   x86_64_context_switch, @function
        .p2align 4
x86_64_context_switch:
        pushfq
        pushq   %rbx
        pushq   %rbp
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
        popq    %rbp
        popq    %rbx
        popfq
        ret
        .size   x86_64_context_switch, .-x86_64_context_switch
        .section .note.GNU-stack, "", @progbits
