/* Contexts by makecontext on stacks from everywhere. `-DFEW`: what the lab's library has. */
#include <stdlib.h>
#include <ucontext.h>
#ifndef FEW
#include <sys/mman.h>
#include <unistd.h>
#endif
#include "known.h"

#define SIZE 16384
#define MOST 10

struct coroutine {
  int state;
  ucontext_t context;
  char stack[SIZE];
  int number;
};

static ucontext_t back, ctx[MOST];
static char pool[3][SIZE];
static struct coroutine one;
static int made, turns;

static void worker(int number) {
  turns += number;
  swapcontext(&ctx[number], &back);
  turns += number;
}

static void make(ucontext_t *context, char *stack, unsigned long size) {
  getcontext(context);
  context->uc_stack.ss_sp = note(stack, size);
  context->uc_stack.ss_size = size;
  context->uc_link = &back;
  makecontext(context, (void (*)(void))worker, 1, made++);
}

__attribute__((noinline)) static char *from_malloc(void) { return malloc(SIZE); }

int main(void) {
  char in_main[8192];
  make(&ctx[made], from_malloc(), SIZE);
  make(&ctx[made], calloc(SIZE / 16, 16), SIZE);
  make(&ctx[made], pool[0], SIZE);
  make(&ctx[made], pool[2], SIZE);
  make(&ctx[made], one.stack, SIZE);
  make(&ctx[made], in_main, sizeof in_main);
#ifndef FEW
  void *aligned;
  if (posix_memalign(&aligned, 4096, SIZE)) return 1;
  make(&ctx[made], aligned, SIZE);
  make(&ctx[made], aligned_alloc(64, SIZE), SIZE);
  char *mapped = mmap(0, SIZE + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(mapped, 4096, PROT_NONE);
  make(&ctx[made], mapped + 4096, SIZE);
  make(&ctx[made], sbrk(SIZE), SIZE);
#endif
  for (int turn = 0; turn < 2; turn++)
    for (int i = 0; i < made; i++) swapcontext(&back, &ctx[i]);
  return turns == made * (made - 1) ? 0 : 1;
}
