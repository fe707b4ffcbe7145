/* int _switch(struct cpu_ctx *resume %rdi, struct cpu_ctx *save %rsi)

   The sequence of instructions is that of lthread, src/lthread.c, Copyright 2012 Hasan Alayli, BSD
   2-clause. DPDK's ctx_switch and NtyCo's _switch are the same. The comments are Swaplab's.

   The return address is saved beside the registers and written back over the stack's own, so that a
   new context needs nothing on its stack: its address is in the structure. */

        .text
        .globl  _switch
        .type   _switch, @function
        .p2align 4
_switch:
        movq    %rsp, 0(%rsi)
        movq    %rbp, 8(%rsi)
        movq    (%rsp), %rax
        movq    %rax, 16(%rsi)
        movq    %rbx, 24(%rsi)
        movq    %r12, 32(%rsi)
        movq    %r13, 40(%rsi)
        movq    %r14, 48(%rsi)
        movq    %r15, 56(%rsi)
        movq    56(%rdi), %r15
        movq    48(%rdi), %r14
        movq    40(%rdi), %r13
        movq    32(%rdi), %r12
        movq    24(%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    0(%rdi), %rsp           /* the switch */
        movq    16(%rdi), %rax
        movq    %rax, (%rsp)
        ret
        .size   _switch, .-_switch
        .section .note.GNU-stack, "", @progbits
