#include "syscalls.h"

#define SIGALRM_BIT 0x2000              /* signal 14 */

        .text
        /* void preempt_run(void (*bodies[3])(void) %rdi, void *stacks[3] %rsi) */
        .globl  preempt_run
        .type   preempt_run, @function
preempt_run:
        ret
        .size   preempt_run, .-preempt_run

        /* void on_tick(int signal %edi, siginfo_t *info %rsi, ucontext_t *context %rdx) */
        .globl  on_tick
        .type   on_tick, @function
on_tick:
        ret
        .size   on_tick, .-on_tick

        .data
        .p2align 3
contexts:
        .quad   0, 0, 0                 /* rsp of each coroutine while it waits */
running:
        .quad   0                       /* whose turn it is */
