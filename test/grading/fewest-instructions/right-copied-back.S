        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        leaq    -48(%rsp), %rax
        movq    %rax, (%rdi)
        movq    %rax, %rdi
        movl    $6, %ecx
        rep movsq
        xchgq   %rbx, -8(%rsp)
        xchgq   %rbp, -16(%rsp)
        xchgq   %r12, -24(%rsp)
        xchgq   %r13, -32(%rsp)
        xchgq   %r14, -40(%rsp)
        xchgq   %r15, -48(%rsp)
        movq    %rsi, %rsp
        ret
