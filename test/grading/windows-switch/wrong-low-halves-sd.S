/* 64 bits of each, and zeros above. */

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
        movsd   %xmm6, (%rsp)
        movsd   %xmm7, 16(%rsp)
        movsd   %xmm8, 32(%rsp)
        movsd   %xmm9, 48(%rsp)
        movsd   %xmm10, 64(%rsp)
        movsd   %xmm11, 80(%rsp)
        movsd   %xmm12, 96(%rsp)
        movsd   %xmm13, 112(%rsp)
        movsd   %xmm14, 128(%rsp)
        movsd   %xmm15, 144(%rsp)

        movq    %rsp, (%rcx)
        movq    %rdx, %rsp              /* the switch */

        movsd   (%rsp), %xmm6
        movsd   16(%rsp), %xmm7
        movsd   32(%rsp), %xmm8
        movsd   48(%rsp), %xmm9
        movsd   64(%rsp), %xmm10
        movsd   80(%rsp), %xmm11
        movsd   96(%rsp), %xmm12
        movsd   112(%rsp), %xmm13
        movsd   128(%rsp), %xmm14
        movsd   144(%rsp), %xmm15
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
