// An exception thrown and caught in frames of a coroutine, and one on the main stack.
#include <cstdlib>
#include <ucontext.h>
#include "known.h"

static ucontext_t back, inside;
static int caught;

struct Guard {
  ~Guard() { caught += 100; }
};

__attribute__((noinline)) static void thrower(int depth) {
  Guard guard;
  if (depth == 0) throw depth + 1;
  thrower(depth - 1);
}

__attribute__((noinline)) static void catcher() {
  try {
    thrower(3);
  } catch (int number) {
    caught += number;
  }
}

static void body() {
  catcher();
  swapcontext(&inside, &back);
  catcher();
}

int main() {
  const unsigned long size = 65536;
  getcontext(&inside);
  inside.uc_stack.ss_sp = note(new char[size], size);
  inside.uc_stack.ss_size = size;
  inside.uc_link = &back;
  makecontext(&inside, body, 0);
  swapcontext(&back, &inside);
  catcher();
  swapcontext(&back, &inside);
  return caught == 1203 ? 0 : 1;
}
