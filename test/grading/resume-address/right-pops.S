        .text
        .globl  resume_address
resume_address:
        movq    %rsp, %rdx
        movq    %rdi, %rsp
        popq    %rax
        popq    %rax
        popq    %rax
        popq    %rax
        popq    %rax
        popq    %rax
        popq    %rax
        movq    %rdx, %rsp
        ret
