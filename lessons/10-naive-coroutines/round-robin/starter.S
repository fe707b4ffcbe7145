        .text
        /* void scheduler_run(void (*bodies[3])(void) %rdi, void *stacks[3] %rsi) */
        .globl  scheduler_run
        .type   scheduler_run, @function
scheduler_run:
        ret
        .size   scheduler_run, .-scheduler_run

        /* void scheduler_yield(void) */
        .globl  scheduler_yield
        .type   scheduler_yield, @function
scheduler_yield:
        ret
        .size   scheduler_yield, .-scheduler_yield

        .data
        .p2align 3
contexts:
        .quad   0, 0, 0                 /* rsp of each coroutine while it waits */
caller:
        .quad   0                       /* rsp of scheduler_run's caller */
running:
        .quad   0                       /* whose turn it is */
