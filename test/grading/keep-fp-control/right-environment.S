/* The whole x87 environment. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $40, %rsp
        fnstenv 4(%rsp)
        stmxcsr (%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        fldenv  4(%rsp)
        ldmxcsr (%rsp)
        addq    $40, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
