        .text
        .globl  resume_address
resume_address:
        movl    48(%rdi), %eax
        ret
