/* void switch_fiber(void **save %rcx, void *resume %rdx), Microsoft's x64 convention */

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
        movups  %xmm6, vectors(%rip)
        movups  %xmm7, 16+vectors(%rip)
        movups  %xmm8, 32+vectors(%rip)
        movups  %xmm9, 48+vectors(%rip)
        movups  %xmm10, 64+vectors(%rip)
        movups  %xmm11, 80+vectors(%rip)
        movups  %xmm12, 96+vectors(%rip)
        movups  %xmm13, 112+vectors(%rip)
        movups  %xmm14, 128+vectors(%rip)
        movups  %xmm15, 144+vectors(%rip)

        movq    %rsp, (%rcx)
        movq    %rdx, %rsp              /* the switch */

        movups  vectors(%rip), %xmm6
        movups  16+vectors(%rip), %xmm7
        movups  32+vectors(%rip), %xmm8
        movups  48+vectors(%rip), %xmm9
        movups  64+vectors(%rip), %xmm10
        movups  80+vectors(%rip), %xmm11
        movups  96+vectors(%rip), %xmm12
        movups  112+vectors(%rip), %xmm13
        movups  128+vectors(%rip), %xmm14
        movups  144+vectors(%rip), %xmm15
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
        .bss
vectors: .zero 160
