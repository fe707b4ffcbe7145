/* void tinygo_swapTask(uintptr_t resume %rcx, uintptr_t *save %rdx), Microsoft's x64 convention

   Written to what is known of TinyGo's src/internal/task/task_stack_amd64_windows.S, what it keeps and in
   how many instructions; their order was not compared with it. TinyGo's is
   Copyright 2018 to 2026 The TinyGo Authors, BSD 3-clause, as since it keeps vector registers. The
   comments are Swaplab's.

   rbx is pushed last, so that what lies above it is 16-aligned for movaps. The bounds of the stack in
   the thread's information block stay as they are. */

        .text
        .globl  tinygo_swapTask
        .type   tinygo_swapTask, @function
        .p2align 4
tinygo_swapTask:
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        pushq   %rsi
        pushq   %rdi
        pushq   %rbp
        subq    $160, %rsp
        movaps  %xmm6, 144(%rsp)
        movaps  %xmm7, 128(%rsp)
        movaps  %xmm8, 112(%rsp)
        movaps  %xmm9, 96(%rsp)
        movaps  %xmm10, 80(%rsp)
        movaps  %xmm11, 64(%rsp)
        movaps  %xmm12, 48(%rsp)
        movaps  %xmm13, 32(%rsp)
        movaps  %xmm14, 16(%rsp)
        movaps  %xmm15, 0(%rsp)
        pushq   %rbx

        movq    %rsp, (%rdx)
        movq    %rcx, %rsp              /* the switch */

        popq    %rbx
        movaps  0(%rsp), %xmm15
        movaps  16(%rsp), %xmm14
        movaps  32(%rsp), %xmm13
        movaps  48(%rsp), %xmm12
        movaps  64(%rsp), %xmm11
        movaps  80(%rsp), %xmm10
        movaps  96(%rsp), %xmm9
        movaps  112(%rsp), %xmm8
        movaps  128(%rsp), %xmm7
        movaps  144(%rsp), %xmm6
        addq    $160, %rsp
        popq    %rbp
        popq    %rdi
        popq    %rsi
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        ret
        .size   tinygo_swapTask, .-tinygo_swapTask
        .section .note.GNU-stack, "", @progbits
