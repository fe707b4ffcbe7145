/* All registers into a block, the old rsp on top of it. */
        .text
        .globl  on_timer
on_timer:
        leaq    -384(%rsp), %rsp
        movq    %rax, 120(%rsp)
        pushfq
        popq    %rax
        movq    %rax, 128(%rsp)
        leaq    384(%rsp), %rax
        movq    %rax, 112(%rsp)
        movq    %rbx, 0(%rsp)
        movq    %rcx, 8(%rsp)
        movq    %rdx, 16(%rsp)
        movq    %rsi, 24(%rsp)
        movq    %rdi, 32(%rsp)
        movq    %r8, 40(%rsp)
        movq    %r9, 48(%rsp)
        movq    %r10, 56(%rsp)
        movq    %r11, 64(%rsp)
        movq    %rsp, %rbx
        andq    $-32, %rsp
        cld
        call    tick
        movq    %rbx, %rsp
        movq    8(%rsp), %rcx
        movq    16(%rsp), %rdx
        movq    24(%rsp), %rsi
        movq    32(%rsp), %rdi
        movq    40(%rsp), %r8
        movq    48(%rsp), %r9
        movq    56(%rsp), %r10
        movq    64(%rsp), %r11
        movq    0(%rsp), %rbx
        pushq   128(%rsp)
        popfq
        movq    120(%rsp), %rax
        leaq    384(%rsp), %rsp
        jmp     *resume_at(%rip)
