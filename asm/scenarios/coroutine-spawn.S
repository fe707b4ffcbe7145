/* Main spawns two coroutines, one after the other, with the naive library: a Coro object, a stack, a
   guard page, a context for each. Each runs until it waits; the event loop resumes them in that order;
   as each ends, whoever resumed it frees all of it again.

   Link with start fatal malloc callbacks coroutine coroutines-naive of ../runtime, a switch/ of it and
   the routine. Contexts are made at context_make and dropped at context_drop. Lists: events at
   event_first, next at offset 0. A Coro's context lies at offset 80. main returns 6. */

#include "../runtime/setting.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        call    spawn_start
        leaq    twice(%rip), %rdi
        movl    $1, %esi
        call    coro_spawn
        leaq    twice(%rip), %rdi
        movl    $2, %esi
        call    coro_spawn
        call    event_loop
        movq    sum(%rip), %rax
        addq    $8, %rsp
        ret
        .size   main, .-main

        /* Adds its argument to the sum, waits, adds it again. */
        .type   twice, @function
twice:
        pushq   %rbx
        movq    %rdi, %rbx
        addq    %rbx, sum(%rip)
        call    coro_wait
        addq    %rbx, sum(%rip)
        popq    %rbx
        ret
        .size   twice, .-twice

        .data
        setting set_stack_size, 8192
        setting set_calloc, 0
        setting set_guard, 1
        .type   sum, @object
sum:
        .quad   0
        .size   sum, 8
        .section .note.GNU-stack, "", @progbits
