/* The orderly end of a process: what atexit was told runs, the last first. */

#include "library.h"

#define MOST 64

static struct {
  void (*function)(void *argument, int code);
  void *argument;
} handlers[MOST];
static int count;

int __cxa_atexit(void (*function)(void *), void *argument, void *library) {
  if (count == MOST)
    return -1;
  handlers[count].function = (void (*)(void *, int))function;
  handlers[count++].argument = argument;
  return 0;
}

int atexit(void (*function)(void)) {
  return __cxa_atexit((void (*)(void *))function, NULL, NULL);
}

_Noreturn void exit(int code) {
  while (count > 0) {
    count--;
    handlers[count].function(handlers[count].argument, code);
  }
  _exit(code);
}
