#ifndef THREADS_H
#define THREADS_H

typedef void (*thread_fn)(void *);

void threads_init(void);
int thread_spawn(thread_fn fn, void *arg);
void thread_yield(void);
void threads_run(void);

#endif
