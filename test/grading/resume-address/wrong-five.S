        .text
        .globl  resume_address
resume_address:
        movq    40(%rdi), %rax
        ret
