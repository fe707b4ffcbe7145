/* Naive and both: nobody can tell which of the two did it. */
        .text
        .globl  effects
effects:
        movq    %rdx, %r8               /* n, as a division takes rdx */
        movq    8(%rdi), %r9
        subq    (%rdi), %r9             /* naive, steady state */
        movq    %r9, %rax
        subq    56(%rdi), %rax
        addq    48(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 16(%rsi)
        ret
