/* Intel syntax. */
        .intel_syntax noprefix
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        push    rbp
        mov     rbp, rsp
        push    rbx
        push    r12
        push    r13
        push    r14
        push    r15
        mov     [rdi], rsp
        mov     rsp, rsi
        pop     r15
        pop     r14
        pop     r13
        pop     r12
        pop     rbx
        pop     rbp
        ret
