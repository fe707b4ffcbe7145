/* Three coroutines one after the other, on memory that malloc hands out again. */
#include <stdlib.h>
#include "known.h"

void *run_on(void *top, void (*body)(void));
__asm__(".text\n"
        ".type run_on, @function\n"
        "run_on:\n"
        "  pushq %rbx\n"
        "  movq %rsp, %rbx\n"
        "  movq %rdi, %rsp\n"
        "  call *%rsi\n"
        "  movq %rbx, %rsp\n"
        "  popq %rbx\n"
        "  ret\n"
        ".size run_on, .-run_on\n");

static volatile int ran;

static void once(void) { ran++; }

int main(void) {
  for (int i = 0; i < 3; i++) {
    char *stack = malloc(4096);
    note(stack, 4096);
    run_on(stack + 4096, once);
    free(stack);
  }
  return ran != 3;
}
