/* A loop over the three, and the sum alongside. */
        .text
        .globl  effects
effects:
        movq    %rdx, %r8
        movq    8(%rdi), %r9
        subq    (%rdi), %r9
        xorl    %r10d, %r10d
        xorl    %ecx, %ecx
1:      leaq    1(%rcx), %r11
        shlq    $4, %r11
        movq    (%rdi,%r11), %rax
        subq    8(%rdi,%r11), %rax
        addq    %r9, %rax
        xorl    %edx, %edx
        divq    %r8
        movq    %rax, (%rsi,%rcx,8)
        subq    %rax, %r10
        incl    %ecx
        cmpl    $3, %ecx
        jb      1b
        leaq    (%r10,%rax,2), %rax
        movq    %rax, 24(%rsi)
        ret
