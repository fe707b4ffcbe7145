/* The count is kept in a register’s upper half, errno lost by a 32-bit move. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movl    %fs:-8, %eax
        pushq   %rax
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
        ret
