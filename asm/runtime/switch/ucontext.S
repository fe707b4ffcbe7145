/* Contexts for a swapcontext(ucontext_t *save, const ucontext_t *resume): a context object is a
   ucontext_t. A new one is made by getcontext and makecontext, as POSIX has it. */

#include "../../include/ucontext-offsets.h"

        .globl  context_size
        .set    context_size, (UCONTEXT_SIZE + 15) & -16

        .text

/* context_make(context %rdi, lowest address of its stack %rsi, bytes %rdx, entry %rcx) */
        .globl  context_make
        .type   context_make, @function
        .p2align 4
context_make:
        pushq   %rbx
        pushq   %rcx
        pushq   %rsi
        pushq   %rdx
        subq    $8, %rsp
        movq    %rdi, %rbx
        call    getcontext
        addq    $8, %rsp
        popq    oSS_SIZE(%rbx)
        popq    oSS_SP(%rbx)
        movq    $0, oLINK(%rbx)         /* entry doesn't return */
        popq    %rsi
        movq    %rbx, %rdi
        xorl    %edx, %edx              /* no arguments */
        popq    %rbx
        jmp     makecontext
        .size   context_make, .-context_make

/* context_switch(context to save %rdi, context to resume %rsi) */
        .globl  context_switch
        .type   context_switch, @function
        .p2align 4
context_switch:
        jmp     swapcontext
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
