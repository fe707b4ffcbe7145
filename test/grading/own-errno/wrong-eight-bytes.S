/* errno is written with eight bytes: the thread block’s pointer to itself is lost. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %fs:-4
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
        popq    %fs:-16
        popq    %fs:-8
        popq    %fs:-4
        ret
