/* Calls of every kind: recursion, through pointers, tail calls, back from a library, out of frames, without return. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf out;
static int compared;

static int compare(const void *a, const void *b) {
  compared++;
  return *(const int *)a - *(const int *)b;
}

__attribute__((noinline)) static int fibonacci(int n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

__attribute__((noinline)) static int even(unsigned n);
__attribute__((noinline)) static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
__attribute__((noinline)) static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }

__attribute__((noinline)) static void leave(int depth) {
  if (depth == 0) longjmp(out, 7);
  leave(depth - 1);
  compared++;
}

static int numbers[] = {5, 3, 9, 1, 7, 2, 8};

int main(int argc, char **argv) {
  qsort(numbers, 7, sizeof *numbers, compare);
  int sum = fibonacci(6) + even(10);
  int code = setjmp(out);
  if (code == 0) leave(4);
  char text[64];
  snprintf(text, sizeof text, "%d %s %.3f", sum, strchr(argv[0], 'a') ? "a" : "b", sum / 7.0);
  puts(text);
  exit(code == 7 && strlen(text) > 5 ? 0 : 1);
}
