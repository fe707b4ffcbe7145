/* coroutine_context *coroutine_transfer(coroutine_context *save %rcx, coroutine_context *resume %rdx),
   Microsoft's x64 convention

   The sequence of instructions is that of Ruby's coroutine/win64/Context.S, Copyright 2018 Samuel
   Williams, MIT License. The comments are Swaplab's.

   xmm6 to xmm15 lie below the stack pointer that is saved, up to 168 bytes below it. Windows promises
   nothing about what is there; the red zone of Linux has 128 bytes. What interrupts a suspended
   coroutine's stack, or the routine between its stores and its loads, may ruin them. */

        .text
        .globl  coroutine_transfer
        .type   coroutine_transfer, @function
        .p2align 4
coroutine_transfer:
        pushq   %gs:8
        pushq   %gs:16
        pushq   %rbp
        pushq   %rbx
        pushq   %rdi
        pushq   %rsi
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movaps  %xmm15, -168(%rsp)
        movaps  %xmm14, -152(%rsp)
        movaps  %xmm13, -136(%rsp)
        movaps  %xmm12, -120(%rsp)
        movaps  %xmm11, -104(%rsp)
        movaps  %xmm10, -88(%rsp)
        movaps  %xmm9, -72(%rsp)
        movaps  %xmm8, -56(%rsp)
        movaps  %xmm7, -40(%rsp)
        movaps  %xmm6, -24(%rsp)

        movq    %rsp, (%rcx)
        movq    (%rdx), %rsp            /* the switch */

        movaps  -24(%rsp), %xmm6
        movaps  -40(%rsp), %xmm7
        movaps  -56(%rsp), %xmm8
        movaps  -72(%rsp), %xmm9
        movaps  -88(%rsp), %xmm10
        movaps  -104(%rsp), %xmm11
        movaps  -120(%rsp), %xmm12
        movaps  -136(%rsp), %xmm13
        movaps  -152(%rsp), %xmm14
        movaps  -168(%rsp), %xmm15
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rsi
        popq    %rdi
        popq    %rbx
        popq    %rbp
        popq    %gs:16
        popq    %gs:8
        movq    %rcx, %rax
        ret
        .size   coroutine_transfer, .-coroutine_transfer
        .section .note.GNU-stack, "", @progbits
