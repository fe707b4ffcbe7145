/* The return address in a register, the frame in two halves. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        popq    %rdx
        pushq   %rdx
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, %rax
        movq    %rax, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        popq    %rcx
        jmp     *%rcx
