/* Main (context A) makes two contexts whose functions simply return: B's uc_link is C, C's is
   null. A enters B; B falls into C; C's end is the end of the process. Nobody comes back to A. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/layout.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    context_c(%rip), %rdi
        movabsq $STACK_C, %rsi
        xorl    %edx, %edx
        leaq    say_c(%rip), %rcx
        call    make
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        leaq    context_c(%rip), %rdx
        leaq    say_b(%rip), %rcx
        call    make
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        addq    $8, %rsp
        ret
        .size   main, .-main

        /* make(context, stack, uc_link, begin): getcontext, the stack, uc_link, makecontext */
        .type   make, @function
make:
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        subq    $8, %rsp
        call    getcontext
        addq    $8, %rsp
        popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rdi
        movq    %rdx, oLINK(%rdi)
        movq    %rcx, oSS_SP(%rdi)
        movq    $STACK_B_SIZE, oSS_SIZE(%rdi)
        xorl    %edx, %edx              /* no arguments */
        xorl    %eax, %eax
        jmp     makecontext
        .size   make, .-make

        .type   say_b, @function
say_b:
        leaq    hello_b(%rip), %rsi
        jmp     say
        .size   say_b, .-say_b

        .type   say_c, @function
say_c:
        leaq    hello_c(%rip), %rsi
        .size   say_c, .-say_c

        .type   say, @function
say:
        movl    $1, %edi                /* standard output */
        movl    $2, %edx
        movl    $__NR_write, %eax
        syscall
        ret
        .size   say, .-say

        .section .rodata
        .type   hello_b, @object
hello_b:
        .ascii  "B\n"
        .size   hello_b, 2
        .type   hello_c, @object
hello_c:
        .ascii  "C\n"
        .size   hello_c, 2

        .bss
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   UCONTEXT_SIZE
        .size   context_a, UCONTEXT_SIZE
        .p2align 4
        .type   context_b, @object
context_b:
        .zero   UCONTEXT_SIZE
        .size   context_b, UCONTEXT_SIZE
        .p2align 4
        .type   context_c, @object
context_c:
        .zero   UCONTEXT_SIZE
        .size   context_c, UCONTEXT_SIZE
        .section .note.GNU-stack, "", @progbits
