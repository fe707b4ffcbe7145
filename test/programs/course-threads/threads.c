#include <stdint.h>
#include <stdlib.h>
#include "threads.h"

#define STACK_SIZE 16384
#define MAX_THREADS 8

enum state { FREE, READY, RUNNING };

struct thread {
    void *sp;
    enum state state;
    thread_fn fn;
    void *arg;
    char *stack;
};

/* In switch.S. */
void switch_stacks(void **save_sp, void *load_sp);

static struct thread threads[MAX_THREADS];
static struct thread *current;

static void thread_main(void)
{
    current->fn(current->arg);
    current->state = FREE;
    thread_yield();
    abort();
}

void threads_init(void)
{
    current = &threads[0];
    current->state = RUNNING;
}

int thread_spawn(thread_fn fn, void *arg)
{
    for (int i = 1; i < MAX_THREADS; i++) {
        struct thread *t = &threads[i];
        if (t->state != FREE)
            continue;
        if (!t->stack)
            t->stack = malloc(STACK_SIZE);
        t->fn = fn;
        t->arg = arg;
        uint64_t *sp = (uint64_t *)(t->stack + STACK_SIZE);
        *--sp = 0;                       /* keeps the ABI's alignment */
        *--sp = (uint64_t)thread_main;   /* what switch_stacks returns to */
        sp -= 6;                         /* rbp, rbx, r12 to r15 */
        t->sp = sp;
        t->state = READY;
        return i;
    }
    return -1;
}

void thread_yield(void)
{
    struct thread *old = current;
    int from = old - threads;
    for (int i = 1; i <= MAX_THREADS; i++) {
        struct thread *next = &threads[(from + i) % MAX_THREADS];
        if (next->state != READY)
            continue;
        if (old->state == RUNNING)
            old->state = READY;
        next->state = RUNNING;
        current = next;
        switch_stacks(&old->sp, next->sp);
        return;
    }
}

void threads_run(void)
{
    for (;;) {
        int left = 0;
        for (int i = 1; i < MAX_THREADS; i++)
            left += threads[i].state != FREE;
        if (!left)
            return;
        thread_yield();
    }
}
