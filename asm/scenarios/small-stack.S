/* Context B has a stack of 512 bytes, as a program with very many coroutines might give each, and sends itself a signal.
   The frame alone takes more than twice that. Without an alternate stack the kernel can't lay it, and ends the
   process by SIGSEGV, which no handler of that stack could take either. With set_alternate, frame and handler
   are elsewhere, and B goes on.

   Link with ../runtime/signals, ../runtime/switch/pointer and ../rethinkdb/lightweight. */

#include "../runtime/setting.h"
#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

#define SMALL 512               /* bytes */
#define ROOM 16384

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        xorl    %edx, %edx
        cmpq    $0, set_alternate(%rip)
        jz      .Lcatch
        leaq    alternate(%rip), %rdi
        xorl    %esi, %esi
        movl    $__NR_sigaltstack, %eax
        syscall
        movl    $SA_ONSTACK, %edx
.Lcatch:
        movl    $SIGUSR1, %edi
        leaq    on_signal(%rip), %rsi
        call    catch
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $SMALL, %edx
        leaq    body_b(%rip), %rcx
        call    context_make
        leaq    context_a(%rip), %rdi
        movq    context_b(%rip), %rsi
        call    lightweight_swapcontext
        movl    $'A', %edi
        call    say
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        movl    $'B', %edi
        call    say
        movl    $SIGUSR1, %edi
        call    send
        leaq    context_b(%rip), %rdi
        movq    context_a(%rip), %rsi
        call    lightweight_swapcontext
        .size   body_b, .-body_b

        .type   on_signal, @function
on_signal:
        movl    $'!', %edi
        jmp     say
        .size   on_signal, .-on_signal

        .data
        setting set_alternate, 0
        alternate_stack alternate, room, ROOM

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
        .type   room, @object
room:
        .zero   ROOM
        .size   room, ROOM
        .section .note.GNU-stack, "", @progbits
