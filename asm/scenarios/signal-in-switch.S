/* Main (context A) switches to B and back by the lightweight routine. A signal comes from outside between two of its
   instructions: rsp is B's by then, rbx, rbp and r12 to r15 are still A's. The kernel lays the frame below rsp, on
   B's stack under the registers that wait there, and the handler runs in a context that is neither's.

   Link with ../runtime/signals, ../runtime/switch/pointer and ../rethinkdb/lightweight. */

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
        movl    $'A', %edi
        call    say
        leaq    context_a(%rip), %rdi
        movq    context_b(%rip), %rsi
        call    lightweight_swapcontext
        movl    $'a', %edi
        call    say
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        movl    $'B', %edi
        call    say
        leaq    context_b(%rip), %rdi
        movq    context_a(%rip), %rsi
        call    lightweight_swapcontext
        .size   body_b, .-body_b

        /* It may change what a function may change: all of it comes back from the frame. */
        .type   on_signal, @function
on_signal:
        movq    $-1, %rax
        movq    %rax, %rcx
        movq    %rax, %rdx
        movq    %rax, %r8
        movq    %rax, %r9
        movq    %rax, %r10
        movq    %rax, %r11
        movq    %rax, %xmm0
        movl    $'!', %edi
        jmp     say
        .size   on_signal, .-on_signal

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
