/* The registers are pushed, and only rsp is noted. */
        .text
        .globl  setjmp, longjmp
setjmp:
        popq    %rdx
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rdx, 8(%rdi)
        addq    $48, %rsp
        xorl    %eax, %eax
        jmp     *%rdx
longjmp:
        movq    (%rdi), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        movl    %esi, %eax
        cmpl    $1, %eax
        adcl    $0, %eax
        jmp     *8(%rdi)
