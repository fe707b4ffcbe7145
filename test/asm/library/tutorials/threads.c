/* Threads that begin by makecontext and go on by setjmp and longjmp, which asks the kernel for nothing. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

#define THREADS 3

struct thread {
  jmp_buf at;
  ucontext_t first;
  int number, started, ended;
  struct thread *next;
};

static struct thread threads[THREADS], *current;
static jmp_buf main_at;

static void yield(void) {
  if (_setjmp(current->at) == 0)
    _longjmp(main_at, 1);
}

static void body(void) {
  unsigned long hash = 5381 + current->number;
  for (int i = 0; i < 4; i++) {
    hash = hash * 33 ^ (unsigned)i;
    printf("thread %d: %#lx\n", current->number, hash);
    yield();
  }
  current->ended = 1;
  _longjmp(main_at, 1);
}

static void resume(struct thread *thread) {
  current = thread;
  if (_setjmp(main_at) != 0)
    return;
  if (thread->started)
    _longjmp(thread->at, 1);
  thread->started = 1;
  setcontext(&thread->first);
}

int main(void) {
  for (int i = 0; i < THREADS; i++) {
    threads[i].number = i;
    threads[i].next = &threads[(i + 1) % THREADS];
    getcontext(&threads[i].first);
    threads[i].first.uc_stack.ss_sp = malloc(20000);
    threads[i].first.uc_stack.ss_size = 20000;
    makecontext(&threads[i].first, body, 0);
  }
  volatile int alive = THREADS;
  for (struct thread *volatile at = threads; alive > 0; at = at->next) {
    if (at->ended)
      continue;
    resume(at);
    if (at->ended)
      alive--;
  }
  puts("all have ended");
  return 0;
}
