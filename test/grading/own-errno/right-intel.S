/* A frame made once, the words of the thread below the registers, a jump at the end. */
        .intel_syntax noprefix
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        lea     rsp, [rsp - 64]
        mov     [rsp + 16], rbp
        mov     [rsp + 24], rbx
        mov     [rsp + 32], r12
        mov     [rsp + 40], r13
        mov     [rsp + 48], r14
        mov     [rsp + 56], r15
        mov     rax, fs:[-16]
        mov     [rsp], rax
        mov     rax, fs:[-8]
        mov     [rsp + 8], rax
        mov     [rdi], rsp
        mov     rsp, rsi
        mov     rax, [rsp]
        mov     fs:[-16], rax
        mov     rax, [rsp + 8]
        mov     fs:[-8], rax
        mov     rbp, [rsp + 16]
        mov     rbx, [rsp + 24]
        mov     r12, [rsp + 32]
        mov     r13, [rsp + 40]
        mov     r14, [rsp + 48]
        mov     r15, [rsp + 56]
        add     rsp, 64
        pop     rcx
        jmp     rcx
