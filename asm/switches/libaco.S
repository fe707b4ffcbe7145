/* void acosw(aco_t *save %rdi, aco_t *resume %rsi)

   After libaco's routine of that name, by Sen Han; the original's licence is Apache 2.0, so this one is
   written anew from what its documentation says: which registers are kept and where, that the stack
   pointer is kept as it is after the return, and that it ends in a jump. The original has two
   instructions more: it loads the return address and computes rsp, where this one pops.

   The structure has r12 to r15, the address to go on at, rsp, rbx, rbp, and the x87 control word and
   MXCSR in one word. */

        .text
        .globl  acosw
        .type   acosw, @function
        .p2align 4
acosw:
        popq    %rdx                    /* the return address; rsp is as after the return */
        movq    %r12, 0x00(%rdi)
        movq    %r13, 0x08(%rdi)
        movq    %r14, 0x10(%rdi)
        movq    %r15, 0x18(%rdi)
        movq    %rdx, 0x20(%rdi)
        movq    %rsp, 0x28(%rdi)
        movq    %rbx, 0x30(%rdi)
        movq    %rbp, 0x38(%rdi)
        fnstcw  0x40(%rdi)
        stmxcsr 0x44(%rdi)

        movq    0x00(%rsi), %r12
        movq    0x08(%rsi), %r13
        movq    0x10(%rsi), %r14
        movq    0x18(%rsi), %r15
        movq    0x20(%rsi), %rax
        movq    0x30(%rsi), %rbx
        movq    0x38(%rsi), %rbp
        movq    0x28(%rsi), %rsp        /* the switch */
        fldcw   0x40(%rsi)
        ldmxcsr 0x44(%rsi)
        jmp     *%rax
        .size   acosw, .-acosw
        .section .note.GNU-stack, "", @progbits
