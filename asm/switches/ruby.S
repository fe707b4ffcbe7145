/* coroutine_context *coroutine_transfer(coroutine_context *save %rdi, coroutine_context *resume %rsi)

   The sequence of instructions is that of Ruby's coroutine/amd64/Context.S, Copyright 2018 Samuel
   Williams, MIT License, as built without control-flow protection. The comments are Swaplab's.

   The first word of a coroutine_context is the stack pointer. The result is the context that has
   been left: rdi is never touched, so it is the other side's argument that arrives in rax. */

        .text
        .globl  coroutine_transfer
        .type   coroutine_transfer, @function
        .p2align 4
coroutine_transfer:
        subq    $48, %rsp
        movq    %rbp, 40(%rsp)
        movq    %rbx, 32(%rsp)
        movq    %r12, 24(%rsp)
        movq    %r13, 16(%rsp)
        movq    %r14, 8(%rsp)
        movq    %r15, (%rsp)

        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp            /* the switch */

        movq    40(%rsp), %rbp
        movq    32(%rsp), %rbx
        movq    24(%rsp), %r12
        movq    16(%rsp), %r13
        movq    8(%rsp), %r14
        movq    (%rsp), %r15
        addq    $48, %rsp

        movq    %rdi, %rax
        ret
        .size   coroutine_transfer, .-coroutine_transfer
        .section .note.GNU-stack, "", @progbits
