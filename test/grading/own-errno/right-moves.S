/* Each value by itself, beside the registers. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        subq    $16, %rsp
        movq    %fs:-16, %rax
        movq    %rax, (%rsp)
        movl    %fs:-8, %eax
        movl    %eax, 8(%rsp)
        movl    %fs:-4, %eax
        movl    %eax, 12(%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movl    12(%rsp), %eax
        movl    %eax, %fs:-4
        movl    8(%rsp), %eax
        movl    %eax, %fs:-8
        movq    (%rsp), %rax
        movq    %rax, %fs:-16
        addq    $16, %rsp
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
