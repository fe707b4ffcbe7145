/* Main has three things done by one coroutine of the reusing library. A message is the function and the
   argument that coro_spawn writes into the Coro object; the run loop calls the one with the other,
   pushes its coroutine on the free list and waits for the next message.

   Link as coroutine-pool-miss.S. main returns 50. */

#include "../runtime/setting.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        call    spawn_start
        leaq    add(%rip), %rdi
        movl    $10, %esi               /* makes the coroutine */
        call    coro_spawn
        leaq    multiply(%rip), %rdi
        movl    $7, %esi                /* the same one again */
        call    coro_spawn
        leaq    subtract(%rip), %rdi
        movl    $20, %esi
        call    coro_spawn
        movq    sum(%rip), %rax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   add, @function
add:
        addq    %rdi, sum(%rip)
        ret
        .size   add, .-add

        .type   multiply, @function
multiply:
        imulq   sum(%rip), %rdi
        movq    %rdi, sum(%rip)
        ret
        .size   multiply, .-multiply

        .type   subtract, @function
subtract:
        subq    %rdi, sum(%rip)
        ret
        .size   subtract, .-subtract

        .data
        setting set_stack_size, 8192
        setting set_calloc, 0
        setting set_guard, 1
        .type   sum, @object
sum:
        .quad   0
        .size   sum, 8
        .section .note.GNU-stack, "", @progbits
