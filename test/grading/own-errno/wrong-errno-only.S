/* errno is kept, the exceptions are not. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movl    %fs:-4, %eax
        pushq   %rax
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
        popq    %rax
        movl    %eax, %fs:-4
        ret
