/* void x86_context_switch(arch_thread *save %rax, arch_thread *resume %rdx)

   The sequence of instructions is that of the inline assembly in Haiku's
   headers/private/kernel/arch/x86/64/cpu.h, Copyright 2014 Paweł Dziepak, MIT License. The comments
   are Swaplab's, and so is the ret: what stands in C there is a function here.

   The compiler is told that all other registers change, and keeps those that it needs on the stack
   itself; only rbp is kept by hand. The two words lie side by side here; where they are in an
   arch_thread depends on the version. Page tables and the FPU's state change in C around this. */

        .set    RSP, 0
        .set    RIP, 8

        .text
        .globl  x86_context_switch
        .type   x86_context_switch, @function
        .p2align 4
x86_context_switch:
        pushq   %rbp
        movq    $.Lresumed, RIP(%rax)
        movq    %rsp, RSP(%rax)
        movq    RSP(%rdx), %rsp         /* the switch */
        jmp     *RIP(%rdx)
.Lresumed:
        popq    %rbp
        ret
        .size   x86_context_switch, .-x86_context_switch
        .section .note.GNU-stack, "", @progbits
