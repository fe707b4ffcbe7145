# void switch_stacks(void **save_sp, void *load_sp)
        .text
        .globl  switch_stacks
        .type   switch_stacks, @function
switch_stacks:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   switch_stacks, . - switch_stacks
        .section .note.GNU-stack,"",@progbits
