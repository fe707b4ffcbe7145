/* Callbacks: a queue of events, and a loop that calls one after the other.

   An event is a node that lies in the object it concerns, so that posting one allocates nothing:

        EVENT_NEXT      the event after it
        EVENT_RUN       function to call, with the node as its argument

   The queue stands for everything a server waits for (disk, network, other threads): whoever waits
   posts the event that is to wake it, and returns to the loop. The coroutine libraries run on the same
   loop: there the function is the one that resumes a coroutine. */

#include "event.h"

        .text

/* event_post(node %rdi): to the end of the queue. */
        .globl  event_post
        .type   event_post, @function
        .p2align 4
event_post:
        movq    $0, EVENT_NEXT(%rdi)
        movq    event_last(%rip), %rax
        movq    %rdi, (%rax)
        movq    %rdi, event_last(%rip)
        ret
        .size   event_post, .-event_post

/* event_loop(): until the queue is empty. */
        .globl  event_loop
        .type   event_loop, @function
        .p2align 4
event_loop:
        subq    $8, %rsp
.Lnext:
        movq    event_first(%rip), %rdi
        testq   %rdi, %rdi
        jz      .Lempty
        movq    EVENT_NEXT(%rdi), %rax
        movq    %rax, event_first(%rip)
        testq   %rax, %rax
        jnz     .Lrun
        leaq    event_first(%rip), %rax
        movq    %rax, event_last(%rip)
.Lrun:
        call    *EVENT_RUN(%rdi)
        jmp     .Lnext
.Lempty:
        addq    $8, %rsp
        ret
        .size   event_loop, .-event_loop

        .data
        .p2align 3
        .globl  event_first
        .type   event_first, @object
event_first:
        .quad   0
        .size   event_first, 8
        .type   event_last, @object
event_last:
        .quad   event_first             /* address of the last event's EVENT_NEXT */
        .size   event_last, 8
        .section .note.GNU-stack, "", @progbits
