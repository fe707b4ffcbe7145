        .text
        .globl  resume_address
resume_address:
        leaq    48(%rdi), %rax
        ret
