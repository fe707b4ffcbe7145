/* Main (context A) and context B hand control to each other through a
   lightweight_swapcontext(&saved stack pointer, stack pointer to resume). Three round trips. */

#include "../include/layout.h"
#include "../include/values.h"

        .text
        .globl  main
        .type   main, @function
main:
        /* B's stack, as if B had called the routine before: see fresh_b. */
        leaq    fresh_b(%rip), %rsi
        movq    context_b(%rip), %rdi
        movl    $(fresh_b_end - fresh_b) / 8, %ecx
        rep movsq
        pushq   $3                      /* round trips left */
.Lagain:
        leaq    context_a(%rip), %rdi
        movq    context_b(%rip), %rsi
        call    lightweight_swapcontext
        decl    (%rsp)
        jnz     .Lagain
        addq    $8, %rsp
        xorl    %eax, %eax
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        leaq    context_b(%rip), %rdi
        movq    context_a(%rip), %rsi
        call    lightweight_swapcontext
        jmp     body_b
        .size   body_b, .-body_b

        .data
        .p2align 3
        .type   context_a, @object
context_a:
        .quad   0
        .size   context_a, 8
        .type   context_b, @object
context_b:
        .quad   STACK_B_TOP - (fresh_b_end - fresh_b)
        .size   context_b, 8

        .section .rodata
        .p2align 3
        .type   fresh_b, @object
fresh_b:
        .quad   B_R15, B_R14, B_R13, B_R12, B_RBX, B_RBP
        .quad   body_b
        .quad   0                       /* keeps rsp aligned as at any function's entry */
fresh_b_end:
        .size   fresh_b, .-fresh_b
        .section .note.GNU-stack, "", @progbits
