        .text
        .globl  resume_address
resume_address:
        movq    0x48(%rdi), %rax
        ret
