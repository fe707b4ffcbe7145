/* What both coroutine libraries share: making a coroutine, entering it, leaving it.

   A coroutine runs until it waits or ends, then control is back with whoever resumed it, as after a
   call. Who waits posts the event that resumes it; so the loop in callbacks.S is the scheduler.

   Every switch goes through context_switch and every context is made by context_make, which one of
   asm/runtime/switch/ provides over a routine of the lab; nothing else here knows the routine.

   Under each stack lies a guard page, unless set_guard is 0: a page that can't be accessed, so that a
   stack that overflows stops the program and not its neighbour. It costs an mprotect when the stack is
   made and another when it is freed. libcoroutine, which RethinkDB used in 2010, had none and got its
   stacks from calloc; RethinkDB's own library later protected the lowest page of every stack and undid
   that before freeing it (Coro.c of libcoroutine; arch/runtime/context_switching.cc of RethinkDB). */

#include "../include/syscalls.h"
#include "coroutine.h"

        .text

/* spawn_start(): before anything else. The code that runs now becomes a coroutine itself, so that
   others can switch back to it; its context is saved when it first switches. */
        .globl  spawn_start
        .type   spawn_start, @function
        .p2align 4
spawn_start:
        subq    $8, %rsp
        movl    $context_size, %edi
        addq    $CORO_CONTEXT, %rdi
        call    malloc
        testq   %rax, %rax
        jz      .Lno_memory
        movq    %rax, coro_current(%rip)
        addq    $8, %rsp
        ret
        .size   spawn_start, .-spawn_start

/* Coro *coro_create(void (*entry)() %rdi): a coroutine that has never run. It will begin in entry,
   which must not return, with coro_current telling who it is. */
        .globl  coro_create
        .type   coro_create, @function
        .p2align 4
coro_create:
        pushq   %rbx
        pushq   %rbp
        subq    $8, %rsp
        movq    %rdi, %rbp

        /* The Coro object with the context in it. */
        movl    $context_size, %edi
        addq    $CORO_CONTEXT, %rdi
        call    malloc
        testq   %rax, %rax
        jz      .Lno_memory
        movq    %rax, %rbx
        leaq    coro_resume(%rip), %rax
        movq    %rax, EVENT_RUN(%rbx)
        movq    $0, CORO_DONE(%rbx)

        /* The stack. A guard page is a page of its own: room for it and for finding a boundary. */
        movq    set_stack_size(%rip), %rdi
        cmpq    $0, set_guard(%rip)
        je      .Lallocate
        addq    $2 * GUARD_SIZE, %rdi
.Lallocate:
        cmpq    $0, set_calloc(%rip)
        jne     .Lzeroed
        call    malloc
        jmp     .Lallocated
.Lzeroed:
        movl    $1, %esi
        call    calloc
.Lallocated:
        movq    set_stack_size(%rip), %rdi
        testq   %rax, %rax
        jz      .Lno_memory
        movq    %rax, CORO_STACK(%rbx)
        movq    $0, CORO_GUARD(%rbx)
        cmpq    $0, set_guard(%rip)
        je      .Lcontext
        addq    $GUARD_SIZE - 1, %rax
        andq    $-GUARD_SIZE, %rax
        movq    %rax, CORO_GUARD(%rbx)
        movq    %rax, %rdi
        xorl    %esi, %esi              /* PROT_NONE */
        call    protect
        movq    CORO_GUARD(%rbx), %rax
        addq    $GUARD_SIZE, %rax

        /* The context. */
.Lcontext:
        leaq    CORO_CONTEXT(%rbx), %rdi
        movq    %rax, %rsi
        movq    set_stack_size(%rip), %rdx
        movq    %rbp, %rcx
        call    context_make
        movq    %rbx, %rax
        addq    $8, %rsp
        popq    %rbp
        popq    %rbx
        ret
.Lno_memory:
        jmp     out_of_memory
        .size   coro_create, .-coro_create

/* coro_destroy(Coro * %rdi). Never on the stack of the coroutine itself. */
        .globl  coro_destroy
        .type   coro_destroy, @function
        .p2align 4
coro_destroy:
        pushq   %rbx
        movq    %rdi, %rbx
        leaq    CORO_CONTEXT(%rbx), %rdi
        .globl  context_drop
        .type   context_drop, @function
context_drop:                           /* for the lab: from here on there is no such context */
        movq    CORO_GUARD(%rbx), %rdi
        testq   %rdi, %rdi
        jz      .Lunguarded
        movl    $PROT_READ | PROT_WRITE, %esi
        call    protect
.Lunguarded:
        movq    CORO_STACK(%rbx), %rdi
        call    free
        movq    %rbx, %rdi
        popq    %rbx
        jmp     free
        .size   coro_destroy, .-coro_destroy

/* protect(page %rdi, protection %rsi) */
        .type   protect, @function
protect:
        movq    %rsi, %rdx
        movl    $GUARD_SIZE, %esi
        movl    $__NR_mprotect, %eax
        syscall
        testq   %rax, %rax
        jnz     .Lrefused
        ret
.Lrefused:
        movl    $GUARD_SIZE, %edi
        jmp     out_of_memory           /* the one reason there is: too many mappings */
        .size   protect, .-protect

/* coro_enter(Coro * %rdi): runs it until it waits or ends. */
        .globl  coro_enter
        .type   coro_enter, @function
        .p2align 4
coro_enter:
        pushq   %rbx
        movq    coro_current(%rip), %rbx
        movq    %rbx, CORO_CALLER(%rdi)
        movq    %rdi, coro_current(%rip)
        leaq    CORO_CONTEXT(%rdi), %rsi
        leaq    CORO_CONTEXT(%rbx), %rdi
        call    context_switch
        movq    %rbx, coro_current(%rip)
        popq    %rbx
        ret
        .size   coro_enter, .-coro_enter

/* coro_wait(): posts the event that resumes this coroutine, and goes back to whoever entered it.
   Returns when that event has its turn. */
        .globl  coro_wait
        .type   coro_wait, @function
        .p2align 4
coro_wait:
        subq    $8, %rsp
        movq    coro_current(%rip), %rdi
        call    event_post
        addq    $8, %rsp
        /* falls through */

/* coro_leave(): back to whoever entered this coroutine. Returns when it is entered again. */
        .globl  coro_leave
        .type   coro_leave, @function
coro_leave:
        movq    coro_current(%rip), %rdi
        movq    CORO_CALLER(%rdi), %rsi
        addq    $CORO_CONTEXT, %rdi
        addq    $CORO_CONTEXT, %rsi
        jmp     context_switch
        .size   coro_leave, .-coro_leave
        .size   coro_wait, .-coro_wait

        .data
        .p2align 3
        .globl  coro_current
        .type   coro_current, @object
coro_current:
        .quad   0                       /* the Coro that runs */
        .size   coro_current, 8
        .section .note.GNU-stack, "", @progbits
