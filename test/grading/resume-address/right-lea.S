        .text
        .globl  resume_address
resume_address:
        pushq   %rbp
        movq    %rsp, %rbp
        leaq    48(%rdi), %rdi
        movq    (%rdi), %rax
        popq    %rbp
        ret
