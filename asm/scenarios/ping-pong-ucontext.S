/* Main (context A) and context B hand control to each other through a swapcontext(save, resume)
   that keeps a context in a ucontext_t. Three round trips, then main returns. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/layout.h"
#include "../include/values.h"
#include "../include/contexts.h"

        .text
        .globl  main
        .type   main, @function
main:
        pushq   $3                      /* round trips left */
.Lagain:
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        decl    (%rsp)
        jnz     .Lagain
        addq    $8, %rsp
        xorl    %eax, %eax
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    swapcontext
        jmp     body_b
        .size   body_b, .-body_b

        contexts body_b
        .section .note.GNU-stack, "", @progbits
