/* Two tasks that never yield: each says its letter and computes until it has been interrupted and resumed. The
   handler of SIGALRM is the scheduler: it switches to the other task, on whose stack the rest of it runs later. B
   ends the process when it is back: ABA.

   While a handler runs its signal is blocked, and only its return unblocks it. A switch out of the handler leaves
   that return for later. With a routine that lets the mask follow the other task has its own, with SIGALRM free; with
   one that does not SIGALRM stays blocked in the other task, no second tick ever comes, and it says ? once its
   patience is at an end.

   A tick between the routine's system call and its move of rsp would meet a scheduler half-way, already with the
   mask of the other task. A real one blocks SIGALRM in every context's mask until the switch is done.

   Link with ../runtime/signals, a switch/ of ../runtime and the routine. SIGALRM comes from outside. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

#define PATIENCE 40             /* rounds of waiting for a tick: longer than from one to the next */

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        movl    $SIGALRM, %edi
        leaq    on_tick(%rip), %rsi
        xorl    %edx, %edx
        call    catch
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $STACK_B_SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make

.Lagain:
        movl    $'A', %edi
        call    work
        jmp     .Lagain
        .size   main, .-main

        .type   body_b, @function
body_b:
        movl    $'B', %edi
        call    work
        movl    $'.', %edi
        call    say
        xorl    %edi, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   body_b, .-body_b

/* work(character %edi): until the task has been interrupted and resumed */
        .type   work, @function
work:
        pushq   %rbx
        movl    ticks(%rip), %ebx
        call    say
        movl    $PATIENCE, %ecx
.Lcompute:
        cmpl    %ebx, ticks(%rip)
        jne     .Lticked
        decl    %ecx
        jnz     .Lcompute
        movl    $'?', %edi
        call    say
        movl    $1, %edi
        movl    $__NR_exit_group, %eax
        syscall
.Lticked:
        popq    %rbx
        ret
        .size   work, .-work

        /* Odd ticks come to A, even ones to B. */
        .type   on_tick, @function
on_tick:
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        incl    ticks(%rip)
        testl   $1, ticks(%rip)
        jnz     .Lswitch
        xchgq   %rdi, %rsi
.Lswitch:
        jmp     context_switch          /* returns, when the task is resumed, to the restorer */
        .size   on_tick, .-on_tick

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
        .type   ticks, @object
ticks:
        .zero   4
        .size   ticks, 4
        .section .note.GNU-stack, "", @progbits
