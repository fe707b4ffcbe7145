/* Steady states on the stack first, n on top of them. */
        .text
        .globl  effects
effects:
        pushq   %rbx
        movl    $3, %ecx
1:      movq    %rcx, %rax
        shlq    $4, %rax
        movq    8(%rdi,%rax), %rbx
        subq    (%rdi,%rax), %rbx
        pushq   %rbx
        decl    %ecx
        jns     1b
        pushq   %rdx
        movl    $1, %ecx
2:      movq    8(%rsp), %rax
        subq    8(%rsp,%rcx,8), %rax
        xorl    %edx, %edx
        divq    (%rsp)
        movq    %rax, -8(%rsi,%rcx,8)
        incl    %ecx
        cmpl    $4, %ecx
        jb      2b
        subq    (%rsi), %rax
        subq    8(%rsi), %rax
        movq    %rax, 24(%rsi)
        addq    $40, %rsp
        popq    %rbx
        ret
