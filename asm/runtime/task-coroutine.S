/* A task of the workload, written for coroutines: a function that is read from top to bottom and keeps
   what it needs in registers and on its stack while it waits. task-callback.S is its twin. */

        .text

/* task_start(request %rdi) */
        .globl  task_start
        .type   task_start, @function
        .p2align 4
task_start:
        movq    %rdi, %rsi
        leaq    task(%rip), %rdi
        jmp     coro_spawn
        .size   task_start, .-task_start

/* task(request %rdi): work, and again after each of set_waits waits. */
        .type   task, @function
        .p2align 4
task:
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        movq    %rdi, %rbx
        call    task_seed
        movq    %rax, %r12
        movq    set_waits(%rip), %r13
        jmp     .Lwork
.Lwait:
        call    coro_wait
.Lwork:
        movq    %r12, %rdi
        call    work
        movq    %rax, %r12
        subq    $1, %r13
        jnc     .Lwait
        movq    %rbx, %rdi
        movq    %r12, %rsi
        popq    %r13
        popq    %r12
        popq    %rbx
        jmp     task_end
        .size   task, .-task
        .section .note.GNU-stack, "", @progbits
