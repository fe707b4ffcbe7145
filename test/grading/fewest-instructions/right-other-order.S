        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        xchgq   %r15, 0(%rsi)
        xchgq   %r14, 8(%rsi)
        xchgq   %r13, 16(%rsi)
        xchgq   %r12, 24(%rsi)
        xchgq   %rbp, 32(%rsi)
        xchgq   %rbx, 40(%rsi)
        leaq    -48(%rsp), %rax
        movq    %rax, (%rdi)
        movq    %rax, %rdi
        movl    $6, %ecx
        rep movsq
        movq    %rsi, %rsp
        ret
