#include <stdio.h>

static int twice(int x) { return 2 * x; }

__attribute__((noinline)) static int sum(const int *numbers, int count) {
  int total = 0;
  for (int i = 0; i < count; i++)
    total += twice(numbers[i]);
  return total;
}

/* Nobody calls it: a linker that collects garbage drops it. */
int dropped(int x) {
  return x / 3;
}

int main(void) {
  int numbers[] = {1, 2, 3};
  int total = sum(numbers, 3);
  printf("%d\n", total);
  return 0;
}
