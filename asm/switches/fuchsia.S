/* void x86_64_context_switch(uint64_t *save %rdi, uint64_t resume %rsi)

   The sequence of instructions is that of zircon/kernel/arch/x86/asm.S in Fuchsia, Copyright 2016 The
   Fuchsia Authors, 2015 Travis Geiselbrecht, MIT License, as built without SafeStack. The comments are
   Swaplab's.

   With SafeStack three more instructions exchange the pointer of the second, unsafe stack in the
   thread's gs block. The flags, which its ancestor in the Little Kernel keeps, are not kept any more.
   The int3 stops a speculative run past the return. */

        .text
        .globl  x86_64_context_switch
        .type   x86_64_context_switch, @function
        .p2align 4
x86_64_context_switch:
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
        ret
        int3
        .size   x86_64_context_switch, .-x86_64_context_switch
        .section .note.GNU-stack, "", @progbits
