/* Main (context A) blocks SIGUSR1 and sends it to itself: it stays pending. Then A switches to B, which was made
   while nothing was blocked. A routine that lets the mask follow gives B its own: the signal is delivered before
   B begins. One that does not leaves A's in force: B runs with SIGUSR1 blocked and never knows. Each says its
   letter, the handler an exclamation mark: A!Ba or ABa!

   Link with ../runtime/signals, a switch/ of ../runtime and the routine. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        movl    $SIGUSR1, %edi
        leaq    on_signal(%rip), %rsi
        xorl    %edx, %edx
        call    catch
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $STACK_B_SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make

        movl    $SIG_BLOCK, %edi
        movl    $SIGUSR1_BIT, %esi
        call    change_mask
        movl    $SIGUSR1, %edi
        call    send                    /* stays pending */
        movl    $'A', %edi
        call    say
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch

        movl    $'a', %edi
        call    say
        movl    $SIG_UNBLOCK, %edi
        movl    $SIGUSR1_BIT, %esi
        call    change_mask             /* what is still pending comes now */
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        movl    $'B', %edi
        call    say
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        .size   body_b, .-body_b

        .type   on_signal, @function
on_signal:
        movl    $'!', %edi
        jmp     say                     /* returns to the restorer */
        .size   on_signal, .-on_signal

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
        .section .note.GNU-stack, "", @progbits
