/* What each thread has of its own, here of the one thread that there is: zeros, values, arrays, and errno beside them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

static _Thread_local int depth;
_Thread_local long generation = 1000;
static _Thread_local char name[40] = "main";
static _Thread_local struct {
  short id;
  double weight[3];
} record = {7, {0.5, 1.5, 2.5}};

static ucontext_t outer, inner;
static char stack[16384];

static void enter(void) {
  depth++;
  generation += depth;
  strcpy(name, "inner");
  record.weight[depth] *= 2;
  swapcontext(&inner, &outer);
  depth--;
}

static void show(const char *when) {
  printf("%s: %s, depth %d, generation %ld, record %d %.1f %.1f %.1f, errno %d\n", when, name, depth, generation,
         record.id, record.weight[0], record.weight[1], record.weight[2], errno);
}

int main(void) {
  show("first");
  getcontext(&inner);
  inner.uc_stack.ss_sp = stack;
  inner.uc_stack.ss_size = sizeof stack;
  inner.uc_link = &outer;
  makecontext(&inner, enter, 0);
  swapcontext(&outer, &inner);
  errno = ERANGE;
  show("inside");
  swapcontext(&outer, &inner);
  long *pointer = &generation;
  *pointer += (char *)&depth == (char *)&record;
  memset(name, 'x', sizeof name - 1);
  show("last");
  return strtol("5", NULL, 10) + depth;
}
