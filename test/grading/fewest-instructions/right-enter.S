        # `enter` copies five words of a frame. What the sleeping context keeps is copied below the own return address and
        # exchanged there with the own registers, so that one instruction stores and loads each of them.
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        leaq    48(%rsi), %rbp
        enter   $0, $6
        xchgq   %rbx, 40(%rsp)
        xchgq   %r12, 32(%rsp)
        xchgq   %r13, 24(%rsp)
        xchgq   %r14, 16(%rsp)
        xchgq   %r15, 8(%rsp)
        movq    %rsp, (%rdi)
        leaq    56(%rsi), %rsp
        popq    %rbp
        ret
