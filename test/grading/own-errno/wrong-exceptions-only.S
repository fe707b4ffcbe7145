/* The exceptions are kept, errno is not. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movl    %fs:-8, %eax
        pushq   %rax
        pushq   %fs:-16
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %fs:-16
        popq    %rax
        movl    %eax, %fs:-8
        ret
