/* The naive coroutine library: every spawn makes a coroutine, every end frees it.

   What it does and in which order is what "Making coroutines fast" (RethinkDB, 2010) tells of
   libcoroutine: allocate a stack, initialise a context by the routine's own means, build a Coro object
   around both, switch into it through a trampoline that calls the function with its argument; when
   that returns, all of it is freed. A coroutine can't free the stack that it stands on, so whoever
   entered it does. */

#include "coroutine.h"

        .text

/* coro_spawn(void (*function)(argument) %rdi, argument %rsi): calls function(argument) in a new
   coroutine. Returns when that has waited for the first time, or has ended. */
        .globl  coro_spawn
        .type   coro_spawn, @function
        .p2align 4
coro_spawn:
        pushq   %rdi
        pushq   %rsi
        subq    $8, %rsp
        leaq    coro_main(%rip), %rdi
        call    coro_create
        addq    $8, %rsp
        popq    CORO_ARGUMENT(%rax)
        popq    CORO_FUNCTION(%rax)
        movq    %rax, %rdi
        /* falls through */

/* coro_resume(Coro * %rdi): enters it, and frees it if that was its end. */
        .globl  coro_resume
        .type   coro_resume, @function
coro_resume:
        pushq   %rbx
        movq    %rdi, %rbx
        call    coro_enter
        cmpq    $0, CORO_DONE(%rbx)
        jne     .Lended
        popq    %rbx
        ret
.Lended:
        movq    %rbx, %rdi
        popq    %rbx
        jmp     coro_destroy
        .size   coro_resume, .-coro_resume
        .size   coro_spawn, .-coro_spawn

/* The trampoline: where every coroutine begins, on its own stack. */
        .type   coro_main, @function
        .p2align 4
coro_main:
        subq    $8, %rsp
        movq    coro_current(%rip), %rbx
        movq    CORO_ARGUMENT(%rbx), %rdi
        call    *CORO_FUNCTION(%rbx)
        movq    $1, CORO_DONE(%rbx)
        call    coro_leave
        ud2                             /* nobody enters it again */
        .size   coro_main, .-coro_main
        .section .note.GNU-stack, "", @progbits
