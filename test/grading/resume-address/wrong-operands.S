        .text
        .globl  resume_address
resume_address:
        movq    %rax, 48(%rdi)
        ret
