/* Lab 3: what a student hands in. */
#include "lab3.h"

#include <stdint.h>
#include <stdlib.h>

#define STACK_WORDS 2048

struct task {
    uintptr_t saved_sp;
    int ended, result, argument;
    task_fn fn;
    struct task *next;
    uintptr_t stack[STACK_WORDS];
};

void lab3_switch(uintptr_t *save, uintptr_t load);
void lab3_entry(void);

static struct task main_task = { .next = &main_task };
static struct task *current = &main_task;

/* Called by lab3_entry, in a new task. */
void lab3_run(struct task *self)
{
    self->result = self->fn(self->argument);
    self->ended = 1;
    for (;;)
        task_yield();
}

struct task *task_create(task_fn fn, int argument)
{
    struct task *task = aligned_alloc(64, (sizeof *task + 63) / 64 * 64);
    task->ended = 0;
    task->fn = fn;
    task->argument = argument;
    uintptr_t *sp = &task->stack[STACK_WORDS];
    *--sp = 0;
    *--sp = (uintptr_t)lab3_entry;
    *--sp = (uintptr_t)task; /* rbx */
    for (int i = 0; i < 5; i++)
        *--sp = 0;
    task->saved_sp = (uintptr_t)sp;
    task->next = current->next;
    current->next = task;
    return task;
}

void task_yield(void)
{
    struct task *old = current;
    do
        current = current->next;
    while (current->ended && current != old);
    if (current != old)
        lab3_switch(&old->saved_sp, current->saved_sp);
}

int task_join(struct task *task)
{
    while (!task->ended)
        task_yield();
    return task->result;
}
