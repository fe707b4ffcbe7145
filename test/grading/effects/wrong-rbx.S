/* A register that belongs to the caller. */
        .text
        .globl  effects
effects:
        movq    %rdx, %r8               /* n, as a division takes rdx */
        movq    8(%rdi), %rbx
        subq    (%rdi), %rbx             /* naive, steady state */
        movq    %rbx, %rax
        subq    24(%rdi), %rax
        addq    16(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 0(%rsi)
        movq    %rbx, %rax
        subq    40(%rdi), %rax
        addq    32(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 8(%rsi)
        movq    %rbx, %rax
        subq    56(%rdi), %rax
        addq    48(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 16(%rsi)
        subq    (%rsi), %rax            /* both together, beyond the sum */
        subq    8(%rsi), %rax
        movq    %rax, 24(%rsi)
        ret
