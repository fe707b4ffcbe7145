# switch_stack(where to save rsp, the new rsp)
        .text
        .globl  switch_stack
        .type   switch_stack, @function
switch_stack:
        pushq   %rbx
        pushq   %rbp
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
        popq    %rbp
        popq    %rbx
        ret
        .size   switch_stack, . - switch_stack
