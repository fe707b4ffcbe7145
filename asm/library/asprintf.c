/* printf to memory from malloc. */

#include "library.h"

int vsnprintf(char *text, size_t size, const char *format, va_list arguments);

int vasprintf(char **text, const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int count = vsnprintf(NULL, 0, format, again);
  *text = malloc(count + 1);
  return *text ? vsnprintf(*text, count + 1, format, arguments) : EOF;
}

int asprintf(char **text, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vasprintf(text, format, arguments);
}
