/* The buffer is filled as a stack: pushes downwards from its end. */
        .text
        .globl  setjmp, longjmp
setjmp:
        popq    %rdx
        movq    %rsp, %rcx
        leaq    64(%rdi), %rsp
        pushq   %rdx
        pushq   %rcx
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rcx, %rsp
        xorl    %eax, %eax
        jmp     *%rdx
longjmp:
        movl    %esi, %eax
        testl   %eax, %eax
        jnz     1f
        incl    %eax
1:      movq    (%rdi), %r15
        movq    8(%rdi), %r14
        movq    16(%rdi), %r13
        movq    24(%rdi), %r12
        movq    32(%rdi), %rbp
        movq    40(%rdi), %rbx
        movq    48(%rdi), %rsp
        pushq   56(%rdi)
        ret
