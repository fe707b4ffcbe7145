        .text
        .globl  resume_address
resume_address:
        movq    6(%rdi), %rax
        ret
