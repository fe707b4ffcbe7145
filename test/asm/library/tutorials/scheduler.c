/* A scheduler: tasks take turns until all of them have ended. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#define TASKS 4
#define STACK 16384

struct task {
  ucontext_t context;
  char name[16];
  int rounds, ended;
};

static ucontext_t scheduler;
static struct task tasks[TASKS];
static struct task *running;

static void yield(void) {
  swapcontext(&running->context, &scheduler);
}

static void work(int factor) {
  long product = 1;
  for (int i = 1; i <= running->rounds; i++) {
    product *= factor;
    printf("%s: round %d of %d, %ld\n", running->name, i, running->rounds, product);
    yield();
  }
  running->ended = 1;
}

static void spawn(int index, int rounds) {
  struct task *task = &tasks[index];
  snprintf(task->name, sizeof task->name, "task-%c%02d", 'A' + index, index);
  task->rounds = rounds;
  getcontext(&task->context);
  if (posix_memalign(&task->context.uc_stack.ss_sp, 4096, STACK) != 0)
    abort();
  task->context.uc_stack.ss_size = STACK;
  task->context.uc_link = &scheduler;
  makecontext(&task->context, (void (*)(void))work, 1, index + 2);
}

int main(void) {
  for (int i = 0; i < TASKS; i++)
    spawn(i, TASKS - i);
  int alive = TASKS, turns = 0;
  while (alive > 0) {
    alive = 0;
    for (int i = 0; i < TASKS; i++) {
      if (tasks[i].ended)
        continue;
      running = &tasks[i];
      swapcontext(&scheduler, &running->context);
      turns++;
      alive += !running->ended;
    }
  }
  for (int i = 0; i < TASKS; i++) {
    memset(tasks[i].context.uc_stack.ss_sp, 0, STACK);
    free(tasks[i].context.uc_stack.ss_sp);
  }
  printf("%d turns\n", turns);
  return 0;
}
