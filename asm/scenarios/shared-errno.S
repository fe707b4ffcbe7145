/* Two coroutines and one errno. A asks for something that fails, and switches to B before it looks at errno. B asks
   for something else that fails, in another way, and switches back. Main returns what A finds.

   A does all that in a function as a compiler makes it with -fstack-protector: a word of the thread, the canary, lies
   between its variables and its return address, and is compared in the end.

   Link with ../runtime/switch/pointer, ../rethinkdb/lightweight and what the calls need of the library. */

#include "../include/layout.h"

#define CANARY 0x28             /* from the thread pointer on: the ABI's place for it */

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $STACK_B_SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make
        movabsq $0x1f2e3d4c5b6a7900, %rax
        movq    %rax, %fs:CANARY        /* at random, once, before main: a C library's start does it */
        call    guarded
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   guarded, @function
guarded:
        subq    $24, %rsp
        movq    %fs:CANARY, %rax
        movq    %rax, 8(%rsp)

        movl    $-1, %edi               /* no such file */
        movq    %rsp, %rsi
        movl    $1, %edx
        call    write                   /* EBADF */
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch
        call    __errno_location
        movl    (%rax), %eax

        movq    8(%rsp), %rdx
        subq    %fs:CANARY, %rdx
        jne     .Lsmashed
        addq    $24, %rsp
        ret
.Lsmashed:
        call    __stack_chk_fail
        .size   guarded, .-guarded

        .type   body_b, @function
body_b:
        subq    $8, %rsp
        movl    $1, %edi                /* where no page begins */
        movl    $4096, %esi
        call    munmap                  /* EINVAL */
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        .size   body_b, .-body_b

        .bss
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   16
        .size   context_a, 16
        .type   context_b, @object
context_b:
        .zero   16
        .size   context_b, 16
        .section .note.GNU-stack, "", @progbits
