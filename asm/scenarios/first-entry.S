/* Main (context A) enters a fresh context B once. B says so and ends the process: nobody comes back. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/layout.h"
#include "../include/values.h"
#include "../include/contexts.h"

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

        contexts body_b

        .section .rodata
        .type   greeting, @object
greeting:
        .ascii  "hello from context B\n"
greeting_end:
        .size   greeting, .-greeting
        .section .note.GNU-stack, "", @progbits
