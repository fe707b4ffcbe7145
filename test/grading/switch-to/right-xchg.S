/* prev comes out of current_task by an exchange. */
        .text
        .globl  switch_to
switch_to:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsi, %rax
        xchgq   %rax, current_task(%rip)
        movq    %rsp, 24(%rax)
        movq    24(%rsi), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
