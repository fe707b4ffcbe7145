/* A context on a stack of its own, made with nothing but signals and setjmp, as libraries do where there is no
   makecontext. (Ralf S. Engelschall, "Portable multithreading", 2000.) The new stack is made the alternate one for
   signals and a signal sent: its handler runs on the new stack, calls setjmp there and returns. What setjmp saw
   stays good, as nobody else uses that stack: a longjmp to it is the first switch to the context.

   Link with ../runtime/signals and ../library/setjmp. Says BABA. */

#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    alternate(%rip), %rdi
        xorl    %esi, %esi
        movl    $__NR_sigaltstack, %eax
        syscall
        movl    $SIGUSR1, %edi
        leaq    trampoline(%rip), %rsi
        movl    $SA_ONSTACK, %edx
        call    catch
        movl    $SIGUSR1, %edi
        call    send                    /* trampoline runs on the new stack and returns */
        leaq    none(%rip), %rdi        /* no signal is to use that stack from now on */
        xorl    %esi, %esi
        movl    $__NR_sigaltstack, %eax
        syscall

        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swap
        movl    $'A', %edi
        call    say
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swap
        movl    $'A', %edi
        call    say
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        /* A handler the first time that its setjmp returns, a coroutine the second time. Its return address is used
           once: coroutines here never end. */
        .type   trampoline, @function
trampoline:
        subq    $8, %rsp
        leaq    context_b(%rip), %rdi
        call    _setjmp
        testl   %eax, %eax
        jnz     body_b
        addq    $8, %rsp
        ret
        .size   trampoline, .-trampoline

        .type   body_b, @function
body_b:
        movl    $'B', %edi
        call    say
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    swap
        jmp     body_b
        .size   body_b, .-body_b

/* swap(context to save %rdi, context to resume %rsi) */
        .type   swap, @function
swap:
        pushq   %rsi
        call    _setjmp
        testl   %eax, %eax
        jnz     .Lresumed
        movq    (%rsp), %rdi
        movl    $1, %esi
        call    _longjmp
.Lresumed:
        popq    %rsi
        ret
        .size   swap, .-swap

        .data
        alternate_stack alternate, STACK_B, STACK_B_SIZE
        .type   none, @object
none:
        .quad   0, SS_DISABLE, 0
        .size   none, 24

        .bss
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   200                     /* a jmp_buf */
        .size   context_a, 200
        .p2align 4
        .type   context_b, @object
context_b:
        .zero   200
        .size   context_b, 200
        .section .note.GNU-stack, "", @progbits
