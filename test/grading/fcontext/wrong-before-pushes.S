/* rsp is read before the registers are pushed. */
        .text
        .globl  jump_fcontext
jump_fcontext:
        movq    %rsp, %rax
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rdi, %rsp
        movq    %rsi, %rdx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
