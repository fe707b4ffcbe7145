/* Everything that fxsave keeps, on an aligned block. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, %rax
        subq    $528, %rsp
        andq    $-16, %rsp
        fxsave  (%rsp)
        pushq   %rax
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rax
        fxrstor (%rsp)
        movq    %rax, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
