/* The data are in rdx, and a register is lost. */
        .text
        .globl  jump_fcontext
jump_fcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r12
        pushq   %r14
        pushq   %r15
        movq    %rsp, %rax
        movq    %rdi, %rsp
        movq    %rsi, %rdx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
