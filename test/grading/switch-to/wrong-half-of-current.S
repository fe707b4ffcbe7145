        .text
        .globl switch_to
switch_to:
        pushq %rbp
        pushq %rbx
        pushq %r12
        pushq %r13
        pushq %r14
        pushq %r15
        movq %rsp, 24(%rdi)
        movq 24(%rsi), %rsp
        movl %esi, current_task(%rip)
        popq %r15
        popq %r14
        popq %r13
        popq %r12
        popq %rbx
        popq %rbp
        movq %rdi, %rax
        ret
