/* void effects(const struct version readings[4] %rdi, long saved[4] %rsi, long n %rdx)
   struct version { long warm, end; }; naive, reuse only, lightweight only, both */

        .text
        .globl  effects
        .type   effects, @function
effects:
        movq    %rdx, %r8               /* n, as a division takes rdx */
        movq    8(%rdi), %r9
        subq    (%rdi), %r9             /* naive, steady state */

        movq    %r9, %rax
        subq    24(%rdi), %rax
        addq    16(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, (%rsi)

        movq    %r9, %rax
        subq    40(%rdi), %rax
        addq    32(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 8(%rsi)

        movq    %r9, %rax
        subq    56(%rdi), %rax
        addq    48(%rdi), %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, 16(%rsi)

        subq    (%rsi), %rax            /* both together, beyond the sum */
        subq    8(%rsi), %rax
        movq    %rax, 24(%rsi)
        ret
        .size   effects, .-effects
