        .text
        .globl  resume_address
resume_address:
        movq    56(%rdi), %rax
        ret
