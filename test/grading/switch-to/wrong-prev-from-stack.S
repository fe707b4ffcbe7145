/* prev is put away on the stack before the switch: what comes back is this task's own prev. */
        .text
        .globl  switch_to
switch_to:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rdi, -8(%rsp)
        movq    %rsp, 24(%rdi)
        movq    24(%rsi), %rsp
        movq    %rsi, current_task(%rip)
        movq    -8(%rsp), %rax
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
