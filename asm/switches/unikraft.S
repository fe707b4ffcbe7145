/* void ukarch_ctx_switch(struct ukarch_ctx *save %rdi, struct ukarch_ctx *resume %rsi)

   Written to what is known of Unikraft's arch/x86/x86_64/ctx.S, what it keeps, where and in how many
   instructions; their order was not compared with it. Unikraft's is Copyright 2009 Citrix
   Systems, 2018 and 2021 NEC Laboratories Europe, BSD 2-clause. The comments are Swaplab's.

   A struct ukarch_ctx is two words, ip and sp. The ip of a suspended context is always the label in this
   routine; one that has never run begins elsewhere. The extended registers and the TLS pointer are
   changed by the scheduler around this. */

        .text
        .globl  ukarch_ctx_switch
        .type   ukarch_ctx_switch, @function
        .p2align 4
ukarch_ctx_switch:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        leaq    .Lresumed(%rip), %rax
        movq    %rax, (%rdi)
        movq    %rsp, 8(%rdi)
        movq    8(%rsi), %rsp           /* the switch */
        pushq   (%rsi)
        ret
.Lresumed:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   ukarch_ctx_switch, .-ukarch_ctx_switch
        .section .note.GNU-stack, "", @progbits
