/* Main (context A) makes a context B, each in the way of the routine at hand, and the two hand control
   to each other: three round trips, then main returns. context_make and context_switch are those of
   the routine's file in runtime/switch. */

#include "../include/layout.h"
#include "../include/values.h"

        .text
        .globl  main
        .type   main, @function
main:
        pushq   $3                      /* round trips left */
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $STACK_B_SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make
.Lagain:
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch
        decl    (%rsp)
        jnz     .Lagain
        addq    $8, %rsp
        xorl    %eax, %eax
        ret
        .size   main, .-main

        /* B's registers get contents that the eye tells from A's. */
        .type   body_b, @function
body_b:
        movabsq $B_RBX, %rbx
        movabsq $B_RBP, %rbp
        movabsq $B_R12, %r12
        movabsq $B_R13, %r13
        movabsq $B_R14, %r14
        movabsq $B_R15, %r15
        subq    $8, %rsp
.Lback:
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        jmp     .Lback
        .size   body_b, .-body_b

        /* Context objects, large enough for any adapter's context_size. */
#ifndef CONTEXT_ROOM
#define CONTEXT_ROOM 64
#endif
        .bss
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   CONTEXT_ROOM
        .size   context_a, CONTEXT_ROOM
        .type   context_b, @object
context_b:
        .zero   CONTEXT_ROOM
        .size   context_b, CONTEXT_ROOM
        .section .note.GNU-stack, "", @progbits
