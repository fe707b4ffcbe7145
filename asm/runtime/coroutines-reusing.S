/* The reusing coroutine library: a coroutine whose function has returned waits for another one.

   As "Making coroutines fast" (RethinkDB, 2010) tells it: a list of free coroutines, of which there is
   one a thread (here there is one thread); who wants something done takes the first from the list and
   sends it a message that holds the action; each coroutine runs a loop: wait for a message, do what it
   says, push oneself on the list. Only when the list is empty is a coroutine made. So there are never
   more than were at work at the same time, and the one that ended last, whose stack is still in the
   cache, is used first. */

#include "coroutine.h"

        .text

/* coro_spawn(void (*function)(argument) %rdi, argument %rsi): calls function(argument) in a
   coroutine. Returns when that has waited for the first time, or has ended. */
        .globl  coro_spawn
        .type   coro_spawn, @function
        .p2align 4
coro_spawn:
        movq    coro_free(%rip), %rax
        testq   %rax, %rax
        jz      .Lmiss
.Lhit:
        movq    CORO_NEXT(%rax), %rcx
        movq    %rcx, coro_free(%rip)
        movq    %rdi, CORO_FUNCTION(%rax)       /* the message */
        movq    %rsi, CORO_ARGUMENT(%rax)
        movq    %rax, %rdi
        /* falls through */

/* coro_resume(Coro * %rdi) */
        .globl  coro_resume
        .type   coro_resume, @function
coro_resume:
        jmp     coro_enter
        .size   coro_resume, .-coro_resume

.Lmiss:
        pushq   %rdi
        pushq   %rsi
        subq    $8, %rsp
        leaq    coro_loop(%rip), %rdi
        call    coro_create
        movq    $0, CORO_NEXT(%rax)
        movq    %rax, coro_free(%rip)
        addq    $8, %rsp
        popq    %rsi
        popq    %rdi
        jmp     .Lhit
        .size   coro_spawn, .-coro_spawn

/* The run loop, on the coroutine's own stack. It is entered whenever there is a message. */
        .type   coro_loop, @function
        .p2align 4
coro_loop:
        subq    $8, %rsp
        movq    coro_current(%rip), %rbx
.Lmessage:
        movq    CORO_ARGUMENT(%rbx), %rdi
        call    *CORO_FUNCTION(%rbx)
        movq    coro_free(%rip), %rax
        movq    %rax, CORO_NEXT(%rbx)
        movq    %rbx, coro_free(%rip)
        call    coro_leave
        jmp     .Lmessage
        .size   coro_loop, .-coro_loop

        .data
        .p2align 3
        .globl  coro_free
        .type   coro_free, @object
coro_free:
        .quad   0                       /* the free coroutine that ended last */
        .size   coro_free, 8
        .section .note.GNU-stack, "", @progbits
