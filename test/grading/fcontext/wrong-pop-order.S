/* Taken off in the order of the pushes. */
        .text
        .globl  jump_fcontext
jump_fcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, %rax
        movq    %rdi, %rsp
        movq    %rsi, %rdx
        popq    %rbp
        popq    %rbx
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        ret
