/* Yield rust_fiber_switch(StackPointer resume %rdi, EncodedValue value %rsi)

   The sequence of instructions is that of rust_fiber_switch in corosensei's src/arch/x86_64.rs, by
   Amanieu d'Antras, MIT License or Apache-2.0, of which Swaplab takes the first. The comments are
   Swaplab's.

   Nothing is saved but on the stack: the old stack pointer goes to the other side in rax, the value in
   rdx. */

        .text
        .globl  rust_fiber_switch
        .type   rust_fiber_switch, @function
        .p2align 4
rust_fiber_switch:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %rsp, %rax
        movq    %rdi, %rsp              /* the switch */
        movq    %rsi, %rdx
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   rust_fiber_switch, .-rust_fiber_switch
        .section .note.GNU-stack, "", @progbits
