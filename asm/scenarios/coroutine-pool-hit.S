/* Main spawns two coroutines with the reusing library and lets them end: both are on the free list, the
   second one first. Then it spawns two more: two hits, no stack, no context, no system call but what
   the routine itself makes. The one that ended last is used first.

   Link as coroutine-pool-miss.S. main returns 20. */

#include "../runtime/setting.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        call    spawn_start
        leaq    twice(%rip), %rdi
        movl    $1, %esi                /* misses: the list is empty */
        call    coro_spawn
        leaq    twice(%rip), %rdi
        movl    $2, %esi
        call    coro_spawn
        call    event_loop
        leaq    twice(%rip), %rdi
        movl    $3, %esi                /* hits */
        call    coro_spawn
        leaq    twice(%rip), %rdi
        movl    $4, %esi
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
