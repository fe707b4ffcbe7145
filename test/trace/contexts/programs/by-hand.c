/* Contexts by a switch of one's own, on stacks from everywhere. */
#include <stdlib.h>
#ifndef FEW
#include <sys/mman.h>
#endif
#include "known.h"

#ifndef SIZE
#define SIZE 16384
#endif
#define MOST 9

void switch_to(void **save, void *load);
__asm__(".text\n"
        ".type switch_to, @function\n"
        "switch_to:\n"
        "  pushq %rbp\n  pushq %rbx\n  pushq %r12\n  pushq %r13\n  pushq %r14\n  pushq %r15\n"
        "  movq %rsp, (%rdi)\n"
        "  movq %rsi, %rsp\n"
        "  popq %r15\n  popq %r14\n  popq %r13\n  popq %r12\n  popq %rbx\n  popq %rbp\n"
        "  ret\n"
        ".size switch_to, .-switch_to\n");

struct thread {
  void *rsp;
  void (*body)(int);
  int number;
};

static struct thread threads[MOST];
static void *scheduler;
static int made, turns, running;
static char pool[3][SIZE];

static void yield(void) { switch_to(&threads[running].rsp, scheduler); }

static void begin(void) {
  threads[running].body(running);
  for (;;) yield();
}

static void odd(int number) {
  turns += number;
  yield();
  turns += number;
}

static void even(int number) {
  turns += number;
  yield();
  turns += number;
}

static void make(char *stack, unsigned long size) {
  void **top = (void **)(note(stack, size) + size) - 1;
  *--top = (void *)begin;
  threads[made] = (struct thread){top - 6, made % 2 ? odd : even, made};
  made++;
}

__attribute__((noinline)) static char *thread_stack(void) { return malloc(SIZE); }

int main(void) {
  make(thread_stack(), SIZE);
  make(calloc(1, SIZE), SIZE);
  make(pool[0], SIZE);
  make(pool[1], SIZE);
  make(pool[2], SIZE);
#ifndef FEW
  void *aligned;
  if (posix_memalign(&aligned, 4096, SIZE)) return 1;
  make(aligned, SIZE);
  make(aligned_alloc(64, SIZE), SIZE);
  char *mapped = mmap(0, SIZE + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(mapped, 4096, PROT_NONE);
  make(mapped + 4096, SIZE);
#endif
  for (int turn = 0; turn < 2; turn++)
    for (running = 0; running < made; running++) switch_to(&scheduler, threads[running].rsp);
  return turns == made * (made - 1) ? 0 : 1;
}
