/* Kept in one place for all contexts. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %fs:-8, %rax
        movq    %fs:-16, %rdx
        xchgq   %rax, words(%rip)
        xchgq   %rdx, words + 8(%rip)
        movq    %rax, %fs:-8
        movq    %rdx, %fs:-16
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .bss
        .p2align 3
words:  .zero   16
