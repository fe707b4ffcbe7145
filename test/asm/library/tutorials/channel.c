/* A producer and a consumer on stacks from mmap, each with a guard page, and a ring of lines between them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#define PAGE 4096
#define PAGES 8
#define SLOTS 3

static ucontext_t main_context, producer, consumer;
static char ring[SLOTS][32];
static unsigned written, taken;
static int closed;

static void *stack_new(void) {
  char *low = mmap(NULL, (PAGES + 1) * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (low == MAP_FAILED || mprotect(low, PAGE, PROT_NONE) != 0) {
    perror("stack");
    exit(1);
  }
  return low + PAGE;
}

static void stack_free(void *stack) {
  munmap((char *)stack - PAGE, (PAGES + 1) * PAGE);
}

static void produce(void) {
  static const char *const words[] = {"one", "two", "three", "four", "five", "six", "seven"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    while (written - taken == SLOTS)
      swapcontext(&producer, &consumer);
    strncpy(ring[written % SLOTS], words[i], sizeof ring[0] - 1);
    strcat(ring[written % SLOTS], "!");
    written++;
  }
  closed = 1;
}

static void consume(void) {
  for (;;) {
    if (written == taken) {
      if (closed)
        return;
      swapcontext(&consumer, &producer);
      continue;
    }
    const char *line = ring[taken % SLOTS];
    printf("%u: %-8s (%zu letters, the last e at %ld)\n", taken, line, strlen(line),
           strrchr(line, 'e') ? (long)(strrchr(line, 'e') - line) : -1L);
    taken++;
  }
}

static void make(ucontext_t *context, void (*function)(void), ucontext_t *link) {
  getcontext(context);
  context->uc_stack.ss_sp = stack_new();
  context->uc_stack.ss_size = PAGES * PAGE;
  context->uc_link = link;
  makecontext(context, function, 0);
}

int main(void) {
  make(&producer, produce, &consumer);
  make(&consumer, consume, &main_context);
  swapcontext(&main_context, &producer);
  stack_free(producer.uc_stack.ss_sp);
  stack_free(consumer.uc_stack.ss_sp);
  errno = ENOMEM;
  perror("as it would be");
  return written == taken ? 0 : 1;
}
