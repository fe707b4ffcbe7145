/* The warm-up is counted. */
        .text
        .globl  effects
effects:
        movq    %rdx, %r8
        movq    8(%rdi), %r9
        movq    %r9, %rax
        subq    24(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 0(%rsi)
        movq    %r9, %rax
        subq    40(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 8(%rsi)
        movq    %r9, %rax
        subq    56(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 16(%rsi)
        subq    (%rsi), %rax            /* both together, beyond the sum */
        subq    8(%rsi), %rax
        movq    %rax, 24(%rsi)
        ret
