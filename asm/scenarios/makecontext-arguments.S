/* Main (context A) makes a context B with makecontext and enters it. B's function gets eight
   arguments, six in registers and two on its new stack, writes them as the digits of a number and
   returns: its uc_link leads back to A, which returns the number. */

#include "../include/ucontext-offsets.h"
#include "../include/layout.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    context_b(%rip), %rdi
        call    getcontext
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rax
        movq    %rax, oLINK(%rdi)
        movabsq $STACK_B, %rax
        movq    %rax, oSS_SP(%rdi)
        movq    $STACK_B_SIZE, oSS_SIZE(%rdi)

        /* makecontext(&context_b, digits, 8, 1, 2, 3, 4, 5, 6, 7, 8) */
        subq    $8, %rsp
        pushq   $8
        pushq   $7
        pushq   $6
        pushq   $5
        pushq   $4
        movl    $3, %r9d
        movl    $2, %r8d
        movl    $1, %ecx
        movl    $8, %edx
        leaq    digits(%rip), %rsi
        xorl    %eax, %eax
        call    makecontext
        addq    $48, %rsp

        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        movl    number(%rip), %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   digits, @function
digits:
        movq    %rdi, %rax
        imulq   $10, %rax
        addq    %rsi, %rax
        imulq   $10, %rax
        addq    %rdx, %rax
        imulq   $10, %rax
        addq    %rcx, %rax
        imulq   $10, %rax
        addq    %r8, %rax
        imulq   $10, %rax
        addq    %r9, %rax
        imulq   $10, %rax
        addq    8(%rsp), %rax
        imulq   $10, %rax
        addq    16(%rsp), %rax
        movl    %eax, number(%rip)
        ret
        .size   digits, .-digits

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
        .type   number, @object
number:
        .zero   4
        .size   number, 4
        .section .note.GNU-stack, "", @progbits
