/* Two coroutines with stacks of one page each, and C's right below B's. C puts a letter into rbx and switches away. B
   calls a function deeper than its page reaches: the last call writes one word into what is C's. Nothing stops it, B
   says B, and all goes on, until C is resumed and says what it finds in rbx. With a page between the two
   (stack_c lower), nothing is mapped where that word would go: the kernel ends the process there.

   Link with ../runtime/signals, ../runtime/switch/pointer and ../rethinkdb/lightweight. */

#include "../runtime/setting.h"
#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

#define PAGE 4096
#define LOCALS 584              /* bytes that a call takes, besides its return address */
#define CALLS 7

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    context_c(%rip), %rdi
        movq    stack_c(%rip), %rsi
        movl    $PAGE, %edx
        leaq    body_c(%rip), %rcx
        call    context_make
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $PAGE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make

        leaq    context_a(%rip), %rdi
        leaq    context_c(%rip), %rsi
        call    context_switch
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch
        leaq    context_a(%rip), %rdi
        leaq    context_c(%rip), %rsi
        call    context_switch
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_c, @function
body_c:
        subq    $8, %rsp
        movl    $'C', %ebx
        leaq    context_c(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        movl    %ebx, %edi
        call    say
        leaq    context_c(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        .size   body_c, .-body_c

        .type   body_b, @function
body_b:
        subq    $8, %rsp
        movl    $CALLS, %edi
        call    deeper
        movl    $'B', %edi
        call    say
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        .size   body_b, .-body_b

/* deeper(calls %edi) */
        .type   deeper, @function
deeper:
        subq    $LOCALS, %rsp
        movq    $'?', (%rsp)
        decl    %edi
        jz      .Lenough
        call    deeper
.Lenough:
        addq    $LOCALS, %rsp
        ret
        .size   deeper, .-deeper

        .data
        setting stack_c, (STACK_B-PAGE)

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
        .type   context_c, @object
context_c:
        .zero   16
        .size   context_c, 16
        .section .note.GNU-stack, "", @progbits
