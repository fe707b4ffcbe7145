/* struct task *switch_to(struct task *prev %rdi, struct task *next %rsi) */

        .set    TASK_SP, 24

        .text
        .globl  switch_to
        .type   switch_to, @function
switch_to:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        movq    %rsp, TASK_SP(%rdi)
        movq    TASK_SP(%rsi), %rsp     /* from here on it is next's stack */
        movq    %rsi, current_task(%rip)
        movq    %rdi, %rax              /* who ran before */

        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   switch_to, .-switch_to
