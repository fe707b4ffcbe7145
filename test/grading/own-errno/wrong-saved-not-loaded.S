/* Everything is saved, and nothing loaded. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %fs:-8
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
        addq    $16, %rsp
        ret
