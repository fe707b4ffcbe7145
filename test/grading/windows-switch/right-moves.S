/* One frame for all, and a jump at the end. */
        .text
        .globl  switch_fiber
switch_fiber:
        leaq    -232(%rsp), %rsp
        movups  %xmm6, 0(%rsp)
        movups  %xmm7, 16(%rsp)
        movups  %xmm8, 32(%rsp)
        movups  %xmm9, 48(%rsp)
        movups  %xmm10, 64(%rsp)
        movups  %xmm11, 80(%rsp)
        movups  %xmm12, 96(%rsp)
        movups  %xmm13, 112(%rsp)
        movups  %xmm14, 128(%rsp)
        movups  %xmm15, 144(%rsp)
        movq    %rbx, 160(%rsp)
        movq    %rbp, 168(%rsp)
        movq    %rdi, 176(%rsp)
        movq    %rsi, 184(%rsp)
        movq    %r12, 192(%rsp)
        movq    %r13, 200(%rsp)
        movq    %r14, 208(%rsp)
        movq    %r15, 216(%rsp)
        movq    %rsp, (%rcx)
        movq    %rdx, %rsp
        movups  0(%rsp), %xmm6
        movups  16(%rsp), %xmm7
        movups  32(%rsp), %xmm8
        movups  48(%rsp), %xmm9
        movups  64(%rsp), %xmm10
        movups  80(%rsp), %xmm11
        movups  96(%rsp), %xmm12
        movups  112(%rsp), %xmm13
        movups  128(%rsp), %xmm14
        movups  144(%rsp), %xmm15
        movq    160(%rsp), %rbx
        movq    168(%rsp), %rbp
        movq    176(%rsp), %rdi
        movq    184(%rsp), %rsi
        movq    192(%rsp), %r12
        movq    200(%rsp), %r13
        movq    208(%rsp), %r14
        movq    216(%rsp), %r15
        leaq    232(%rsp), %rsp
        popq    %rcx
        jmp     *%rcx
