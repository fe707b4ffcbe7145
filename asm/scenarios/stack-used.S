/* How much of its stack does a coroutine use? Main paints B's stack before B runs: every word gets the same pattern. B calls
   printf once and switches back. Then main looks, from the lowest address up, for the first word that is another one: all above it
   was used. Main returns how many bytes that is.

   Link with ../runtime/switch/pointer, ../rethinkdb/lightweight and what printf needs of the library. */

#include "../include/layout.h"

#define SIZE 16384              /* bytes of B's stack */
#define PAINT 0x7a7a7a7a7a7a7a7a

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        movabsq $STACK_B, %rdi
        movabsq $PAINT, %rax
        movl    $SIZE / 8, %ecx
        rep stosq

        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch

        movabsq $STACK_B, %rdi
        movabsq $PAINT, %rax
        movl    $SIZE / 8, %ecx
        repe scasq                      /* rcx: the words above the first that differs */
        leaq    8(,%rcx,8), %rax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        subq    $8, %rsp
        leaq    format(%rip), %rdi
        movsd   number(%rip), %xmm0
        movl    $1, %eax                /* one argument in a vector register */
        call    printf
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        .size   body_b, .-body_b

        .section .rodata
        .p2align 3
number: .double 0.5
format: .string "%.1f\n"

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
