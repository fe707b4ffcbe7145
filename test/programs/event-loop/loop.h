#ifndef LOOP_H
#define LOOP_H
#include <ucontext.h>

/* Runs fn(arg) as a task of the loop. */
void spawn(void (*fn)(void *), void *arg);
/* Lets the task sleep until the loop's clock has gone on by so many ticks. */
void sleep_for(int ticks);
/* The loop's clock. */
int now(void);
/* Runs tasks until there are none. */
void run_loop(void);

#endif
