/* Coroutines that are begun by makecontext and switch by setjmp and longjmp, and an error's way out of frames. */
#include <setjmp.h>
#include <stdlib.h>
#include <ucontext.h>
#include "known.h"

#define SIZE 16384

struct task {
  jmp_buf saved;
  ucontext_t first;
  int begun;
};

static struct task tasks[2];
static jmp_buf scheduler;
static ucontext_t start;
static int running, rounds;

static void yield(void) {
  if (!_setjmp(tasks[running].saved)) _longjmp(scheduler, 1);
}

static void body(void) {
  for (;;) {
    rounds++;
    yield();
  }
}

static void resume(int task) {
  running = task;
  if (_setjmp(scheduler)) return;
  if (tasks[task].begun++) _longjmp(tasks[task].saved, 1);
  setcontext(&tasks[task].first);
}

static jmp_buf failure;
static int deep(int levels) {
  if (levels == 0) longjmp(failure, 3);
  return deep(levels - 1) + 1;
}

__attribute__((noinline)) static int trying(void) {
  int code = setjmp(failure);
  return code ? code : deep(5);
}

int main(void) {
  for (int i = 0; i < 2; i++) {
    getcontext(&tasks[i].first);
    tasks[i].first.uc_stack.ss_sp = note(malloc(SIZE), SIZE);
    tasks[i].first.uc_stack.ss_size = SIZE;
    makecontext(&tasks[i].first, body, 0);
  }
  for (int round = 0; round < 3; round++)
    for (int i = 0; i < 2; i++) resume(i);
  return trying() == 3 && rounds == 6 ? 0 : 1;
}
