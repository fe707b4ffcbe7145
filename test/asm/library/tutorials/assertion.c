/* A stack of numbers that is used wrongly. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static int *numbers;
static int depth;

static void push(int number) {
  numbers = realloc(numbers, (depth + 1) * sizeof *numbers);
  assert(numbers != NULL);
  numbers[depth++] = number;
}

static int pop(void) {
  assert(depth > 0);
  return numbers[--depth];
}

int main(void) {
  push(3);
  push(4);
  printf("%d\n", pop());
  printf("%d\n", pop());
  fflush(stdout);
  printf("%d\n", pop());
  return 0;
}
