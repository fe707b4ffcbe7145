/* Two vector registers lie in the home space, above the return address. */
        .text
        .globl  switch_fiber
switch_fiber:
        movups  %xmm6, 8(%rsp)
        movups  %xmm7, 24(%rsp)
        pushq   %rbx
        pushq   %rbp
        pushq   %rdi
        pushq   %rsi
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $136, %rsp
        movaps  %xmm8, 0(%rsp)
        movaps  %xmm9, 16(%rsp)
        movaps  %xmm10, 32(%rsp)
        movaps  %xmm11, 48(%rsp)
        movaps  %xmm12, 64(%rsp)
        movaps  %xmm13, 80(%rsp)
        movaps  %xmm14, 96(%rsp)
        movaps  %xmm15, 112(%rsp)
        movq    %rsp, (%rcx)
        movq    %rdx, %rsp
        movaps  0(%rsp), %xmm8
        movaps  16(%rsp), %xmm9
        movaps  32(%rsp), %xmm10
        movaps  48(%rsp), %xmm11
        movaps  64(%rsp), %xmm12
        movaps  80(%rsp), %xmm13
        movaps  96(%rsp), %xmm14
        movaps  112(%rsp), %xmm15
        addq    $136, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rsi
        popq    %rdi
        popq    %rbp
        popq    %rbx
        movups  8(%rsp), %xmm6
        movups  24(%rsp), %xmm7
        ret
