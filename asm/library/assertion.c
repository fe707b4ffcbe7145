/* What assert calls. */

#include "library.h"

/* What the start-up code found: argv. */
extern char **__lab_arguments __attribute__((weak));

_Noreturn void __assert_fail(const char *condition, const char *file, unsigned line, const char *function) {
  char digits[12], *first = digits + 11;
  *first = 0;
  do
    *--first = '0' + line % 10;
  while (line /= 10);
  if (&__lab_arguments && *__lab_arguments) {
    const char *name = *__lab_arguments;
    for (const char *at = name; *at; at++)
      if (*at == '/')
        name = at + 1;
    __lab_text(stderr, name);
    __lab_text(stderr, ": ");
  }
  __lab_text(stderr, file);
  __lab_text(stderr, ":");
  __lab_text(stderr, first);
  __lab_text(stderr, ": ");
  __lab_text(stderr, function);
  __lab_text(stderr, ": Assertion `");
  __lab_text(stderr, condition);
  __lab_text(stderr, "' failed.\n");
  __lab_flush(stderr);
  abort();
}
