/* Main spawns three coroutines with the reusing library, and each waits before the next is spawned.
   So the free list is empty every time: three misses, three coroutines made. When the loop has resumed
   them they end and push themselves on the list, where they stay.

   Link as coroutine-spawn.S, with coroutines-reusing for coroutines-naive. Lists: free coroutines at
   coro_free, next at offset 16, the context at 80; events at event_first, next at 0. main returns 12. */

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
        leaq    twice(%rip), %rdi
        movl    $3, %esi
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
