        .intel_syntax noprefix
        .text
        .globl  setjmp
        .globl  longjmp
setjmp:
        mov     [rdi], rbx
        mov     [rdi + 8], rbp
        mov     [rdi + 16], r12
        mov     [rdi + 24], r13
        mov     [rdi + 32], r14
        mov     [rdi + 40], r15
        mov     [rdi + 48], rsp
        mov     rax, [rsp]
        mov     [rdi + 56], rax
        xor     eax, eax
        ret
longjmp:
        mov     eax, 1
        test    esi, esi
        cmovne  eax, esi
        mov     rbx, [rdi]
        mov     rbp, [rdi + 8]
        mov     r12, [rdi + 16]
        mov     r13, [rdi + 24]
        mov     r14, [rdi + 32]
        mov     r15, [rdi + 40]
        mov     rsp, [rdi + 48]
        add     rsp, 8
        jmp     qword ptr [rdi + 56]
