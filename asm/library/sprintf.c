/* printf to memory. */

#include "library.h"

int vsnprintf(char *text, size_t size, const char *format, va_list arguments) {
  /* The last byte is kept free for the zero. */
  char *end = size > LONG_MAX ? (char *)-1 : text + size;
  struct sink sink = {NULL, text, size > 0 ? end - 1 : text};
  __lab_format(&sink, format, arguments);
  if (size > 0)
    *sink.next = 0;
  return sink.count;
}

int vsprintf(char *text, const char *format, va_list arguments) {
  return vsnprintf(text, -1, format, arguments);
}

int snprintf(char *text, size_t size, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vsnprintf(text, size, format, arguments);
}

int sprintf(char *text, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vsnprintf(text, -1, format, arguments);
}

/* As called with _FORTIFY_SOURCE: the room is known. */
_Noreturn void __chk_fail(void);

int __vsnprintf_chk(char *text, size_t size, int flag, size_t room, const char *format, va_list arguments) {
  if (size > room)
    __chk_fail();
  return vsnprintf(text, size, format, arguments);
}

int __vsprintf_chk(char *text, int flag, size_t room, const char *format, va_list arguments) {
  int count = vsnprintf(text, room, format, arguments);
  if ((size_t)count >= room)
    __chk_fail();
  return count;
}

int __snprintf_chk(char *text, size_t size, int flag, size_t room, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return __vsnprintf_chk(text, size, flag, room, format, arguments);
}

int __sprintf_chk(char *text, int flag, size_t room, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return __vsprintf_chk(text, flag, room, format, arguments);
}
