#include "tasks.h"

        .text
# spawn(function, argument): rdi, rsi
        .globl  spawn
spawn:  movq    spawned(%rip), %rax
        incq    spawned(%rip)
        imulq   $STACK_SIZE, %rax, %rcx
        leaq    stacks + STACK_SIZE(%rip), %rdx
        addq    %rcx, %rdx
        shlq    $4, %rax
        leaq    tasks(%rip), %r8
        addq    %rax, %r8
        leaq    end_task(%rip), %rax
        movq    %rax, -8(%rdx)          # where the function returns to
        leaq    begin_task(%rip), %rax
        movq    %rax, -16(%rdx)         # where the first switch returns to
        movq    %rdi, -24(%rdx)         # rbx: the function
        movq    %rsi, -32(%rdx)         # rbp: its argument
        subq    $64, %rdx
        movq    %rdx, TASK_SP(%r8)
        movq    $1, TASK_ALIVE(%r8)
        ret

begin_task:
        movq    %rbp, %rdi
        jmp     *%rbx

end_task:
        movq    current(%rip), %rax
        movq    $0, TASK_ALIVE(%rax)
        call    yield
        ud2

# Back to the scheduler.
        .globl  yield
yield:  movq    current(%rip), %rdi
        movq    scheduler_sp(%rip), %rsi
        jmp     switch_stack

# Runs the tasks in turn until none is alive.
        .globl  run_tasks
run_tasks:
        pushq   %rbx
        pushq   %r12
        pushq   %r13
2:      xorl    %r12d, %r12d            # alive in this round
        movq    spawned(%rip), %r13
        leaq    tasks(%rip), %rbx
3:      cmpq    $0, TASK_ALIVE(%rbx)
        je      4f
        incl    %r12d
        movq    %rbx, current(%rip)
        leaq    scheduler_sp(%rip), %rdi
        movq    TASK_SP(%rbx), %rsi
        call    switch_stack
4:      addq    $TASK_SIZE, %rbx
        decq    %r13
        jnz     3b
        testl   %r12d, %r12d
        jnz     2b
        popq    %r13
        popq    %r12
        popq    %rbx
        ret

        .bss
        .balign 16
stacks: .skip   MOST_TASKS * STACK_SIZE
        .type   tasks, @object
tasks:  .skip   MOST_TASKS * TASK_SIZE
        .size   tasks, . - tasks
        .size   stacks, MOST_TASKS * STACK_SIZE
        .type   stacks, @object
spawned: .quad  0
current: .quad  0
scheduler_sp: .quad 0
