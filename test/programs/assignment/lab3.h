/* Lab 3: join. What is given. */
#ifndef LAB3_H
#define LAB3_H

typedef int (*task_fn)(int);

struct task;

struct task *task_create(task_fn fn, int argument);
void task_yield(void);
/* Waits until a task has ended, and returns its result. */
int task_join(struct task *task);

#endif
