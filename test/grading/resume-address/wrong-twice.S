        .text
        .globl  resume_address
resume_address:
        movq    48(%rdi), %rax
        movq    (%rax), %rax
        ret
