/* What is returned is above what was pushed: the words below it are not safe. */
        .text
        .globl  jump_fcontext
jump_fcontext:
        movq    %rsi, %rdx
        leaq    (%rsp), %rax
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rdi, %rcx
        leaq    -48(%rcx), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
