        .text
        .globl  resume_address
resume_address:
        movq    (%rsp), %rax
        ret
