        .intel_syntax noprefix
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        push    rbp
        xchg    rbx, [rsi+40]
        xchg    r12, [rsi+32]
        xchg    r13, [rsi+24]
        xchg    r14, [rsi+16]
        xchg    r15, [rsi+8]
        lea     rbp, [rsi+48]
        enter   0, 6
        mov     [rdi], rsp
        lea     rsp, [rsi+56]
        pop     rbp
        ret
