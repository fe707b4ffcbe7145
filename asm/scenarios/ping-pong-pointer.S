/* Main (context A) and context B hand control to each other through a
   lightweight_swapcontext(&saved stack pointer, stack pointer to resume). Three round trips. */

        .text
        .globl  main
        .type   main, @function
main:
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

        /* The lab suspends B before the first instruction: it puts on B's stack what the routine would
           leave there, with body_b to return to, and B's stack pointer here. */
        .data
        .p2align 3
        .type   context_a, @object
context_a:
        .quad   0
        .size   context_a, 8
        .type   context_b, @object
context_b:
        .quad   0
        .size   context_b, 8
        .section .note.GNU-stack, "", @progbits
