#include "loop.h"

#include <stdlib.h>

enum { STACK = 64 * 1024 };

struct task {
    ucontext_t context;
    void (*fn)(void *);
    void *arg;
    int wakes_at;
    struct task *next;
};

static ucontext_t loop;
static struct task *waiting, *running;
static int ticks;

/* Sorted by time; of equals, the first come is first served. */
static void wait_until(struct task *task, int time)
{
    struct task **at = &waiting;
    task->wakes_at = time;
    while (*at && (*at)->wakes_at <= time)
        at = &(*at)->next;
    task->next = *at;
    *at = task;
}

static void task_main(void)
{
    running->fn(running->arg);
    running->fn = NULL;
}

void spawn(void (*fn)(void *), void *arg)
{
    struct task *task = calloc(1, sizeof *task);
    task->fn = fn;
    task->arg = arg;
    getcontext(&task->context);
    task->context.uc_stack.ss_sp = malloc(STACK);
    task->context.uc_stack.ss_size = STACK;
    task->context.uc_link = &loop;
    makecontext(&task->context, task_main, 0);
    wait_until(task, ticks);
}

void sleep_for(int time)
{
    struct task *self = running;
    wait_until(self, ticks + time);
    swapcontext(&self->context, &loop);
}

int now(void)
{
    return ticks;
}

void run_loop(void)
{
    while (waiting) {
        running = waiting;
        waiting = running->next;
        ticks = running->wakes_at;
        swapcontext(&loop, &running->context);
        if (!running->fn) {
            free(running->context.uc_stack.ss_sp);
            free(running);
        }
    }
}
