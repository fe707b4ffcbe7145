/* A task of the workload, written for callbacks: what it needs while it waits lies in an object from
   malloc, and every piece of work is a call from the event loop. task-coroutine.S is its twin. */

#include "event.h"
#include "request.h"

#define TASK_REQUEST EVENT_SIZE
#define TASK_VALUE EVENT_SIZE + 8
#define TASK_WAITS EVENT_SIZE + 16
#define TASK_SIZE EVENT_SIZE + 24

        .text

/* Nothing to prepare: coroutine.S has work to do here. */
        .globl  spawn_start
        .type   spawn_start, @function
spawn_start:
        ret
        .size   spawn_start, .-spawn_start

/* task_start(request %rdi) */
        .globl  task_start
        .type   task_start, @function
        .p2align 4
task_start:
        pushq   %rbx
        movq    %rdi, %rbx
        movl    $TASK_SIZE, %edi
        call    malloc
        testq   %rax, %rax
        jz      .Lno_memory
        leaq    task_continue(%rip), %rcx
        movq    %rcx, EVENT_RUN(%rax)
        movq    %rbx, TASK_REQUEST(%rax)
        movq    set_waits(%rip), %rcx
        movq    %rcx, TASK_WAITS(%rax)
        movq    %rbx, %rdi
        movq    %rax, %rbx
        call    task_seed
        movq    %rax, TASK_VALUE(%rbx)
        movq    %rbx, %rdi
        popq    %rbx
        /* falls through */

/* task_continue(object %rdi): a piece of work; then either the next wait or the end. */
        .type   task_continue, @function
task_continue:
        pushq   %rbx
        movq    %rdi, %rbx
        movq    TASK_VALUE(%rbx), %rdi
        call    work
        subq    $1, TASK_WAITS(%rbx)
        jc      .Lend
        movq    %rax, TASK_VALUE(%rbx)
        movq    %rbx, %rdi
        popq    %rbx
        jmp     event_post
.Lend:
        movq    TASK_REQUEST(%rbx), %rdi
        movq    %rax, %rsi
        call    task_end
        movq    %rbx, %rdi
        popq    %rbx
        jmp     free
.Lno_memory:
        movl    $TASK_SIZE, %edi
        jmp     out_of_memory
        .size   task_continue, .-task_continue
        .size   task_start, .-task_start
        .section .note.GNU-stack, "", @progbits
