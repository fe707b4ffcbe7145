/* No pushes and no pops; ends in a jump. */
        .text
        .globl  switch_to
switch_to:
        subq    $48, %rsp
        movq    %r15, (%rsp)
        movq    %r14, 8(%rsp)
        movq    %r13, 16(%rsp)
        movq    %r12, 24(%rsp)
        movq    %rbx, 32(%rsp)
        movq    %rbp, 40(%rsp)
        movq    %rsp, 24(%rdi)
        movq    24(%rsi), %rdx
        movq    (%rdx), %r15
        movq    8(%rdx), %r14
        movq    16(%rdx), %r13
        movq    24(%rdx), %r12
        movq    32(%rdx), %rbx
        movq    40(%rdx), %rbp
        movq    48(%rdx), %rcx
        leaq    56(%rdx), %rsp
        movq    %rsi, current_task(%rip)
        movq    %rdi, %rax
        jmp     *%rcx
