        .intel_syntax noprefix
        .text
        .globl  resume_address
resume_address:
        mov     ecx, 6
        mov     rax, [rdi + rcx*8]
        ret
