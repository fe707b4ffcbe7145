        /* void *resume_address(void *saved %rdi): result in %rax */
        .text
        .globl  resume_address
        .type   resume_address, @function
resume_address:
        movq    48(%rdi), %rax
        ret
        .size   resume_address, .-resume_address
