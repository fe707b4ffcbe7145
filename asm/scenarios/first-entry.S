/* Main (context A) enters a fresh context B once. B says so and ends the process: nobody comes back. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/layout.h"
#include "../include/values.h"
#include "../include/context-b.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        movl    $1, %edi                /* standard output */
        leaq    greeting(%rip), %rsi
        movl    $greeting_end - greeting, %edx
        movl    $__NR_write, %eax
        syscall
        xorl    %edi, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   body_b, .-body_b

        .data
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   UCONTEXT_SIZE
        .size   context_a, UCONTEXT_SIZE
        fresh_context_b body_b

        .section .rodata
        .type   greeting, @object
greeting:
        .ascii  "hello from context B\n"
greeting_end:
        .size   greeting, .-greeting
        .section .note.GNU-stack, "", @progbits
