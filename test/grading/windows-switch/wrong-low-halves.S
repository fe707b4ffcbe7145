/* 64 bits of each vector register. */

        .text
        .globl  switch_fiber
        .type   switch_fiber, @function
switch_fiber:
        pushq   %rbx
        pushq   %rbp
        pushq   %rdi
        pushq   %rsi
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $160, %rsp
        movlps  %xmm6, (%rsp)
        movlps  %xmm7, 16(%rsp)
        movlps  %xmm8, 32(%rsp)
        movlps  %xmm9, 48(%rsp)
        movlps  %xmm10, 64(%rsp)
        movlps  %xmm11, 80(%rsp)
        movlps  %xmm12, 96(%rsp)
        movlps  %xmm13, 112(%rsp)
        movlps  %xmm14, 128(%rsp)
        movlps  %xmm15, 144(%rsp)

        movq    %rsp, (%rcx)
        movq    %rdx, %rsp              /* the switch */

        movlps  (%rsp), %xmm6
        movlps  16(%rsp), %xmm7
        movlps  32(%rsp), %xmm8
        movlps  48(%rsp), %xmm9
        movlps  64(%rsp), %xmm10
        movlps  80(%rsp), %xmm11
        movlps  96(%rsp), %xmm12
        movlps  112(%rsp), %xmm13
        movlps  128(%rsp), %xmm14
        movlps  144(%rsp), %xmm15
        addq    $160, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rsi
        popq    %rdi
        popq    %rbp
        popq    %rbx
        ret
        .size   switch_fiber, .-switch_fiber
