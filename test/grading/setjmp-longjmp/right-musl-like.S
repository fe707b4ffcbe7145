/* A carry in place of a comparison; the buffer in another order. */
        .text
        .globl  setjmp, longjmp
setjmp:
        movq    (%rsp), %rdx
        leaq    8(%rsp), %rcx
        movq    %rdx, (%rdi)
        movq    %rcx, 8(%rdi)
        movq    %rbp, 16(%rdi)
        movq    %rbx, 24(%rdi)
        movq    %r15, 32(%rdi)
        movq    %r14, 40(%rdi)
        movq    %r13, 48(%rdi)
        movq    %r12, 56(%rdi)
        movl    $0, %eax
        ret
longjmp:
        movl    %esi, %eax
        cmpl    $1, %eax
        adcl    $0, %eax
        movq    8(%rdi), %rsp
        movq    16(%rdi), %rbp
        movq    24(%rdi), %rbx
        movq    32(%rdi), %r15
        movq    40(%rdi), %r14
        movq    48(%rdi), %r13
        movq    56(%rdi), %r12
        jmp     *(%rdi)
