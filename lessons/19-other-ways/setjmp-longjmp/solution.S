        .text

/* int setjmp(jmp_buf buffer %rdi) */
        .globl  setjmp
        .type   setjmp, @function
setjmp:
        movq    %rbx, (%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rax           /* rsp as it is behind the call */
        movq    %rax, 48(%rdi)
        movq    (%rsp), %rax            /* where that is */
        movq    %rax, 56(%rdi)
        xorl    %eax, %eax
        ret
        .size   setjmp, .-setjmp

/* void longjmp(jmp_buf buffer %rdi, int value %esi) */
        .globl  longjmp
        .type   longjmp, @function
longjmp:
        movq    (%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        movq    48(%rdi), %rsp
        movl    $1, %eax
        testl   %esi, %esi
        cmovnz  %esi, %eax
        jmp     *56(%rdi)
        .size   longjmp, .-longjmp
