/* printf to streams. */

#include "library.h"

int vfprintf(FILE *stream, const char *format, va_list arguments) {
  struct sink sink = {stream};
  __lab_format(&sink, format, arguments);
  __lab_flush(stream);
  return stream->failed ? EOF : sink.count;
}

int printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vfprintf(stdout, format, arguments);
}

int fprintf(FILE *stream, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vfprintf(stream, format, arguments);
}

int vprintf(const char *format, va_list arguments) {
  return vfprintf(stdout, format, arguments);
}

int dprintf(int descriptor, const char *format, ...) {
  static FILE stream;
  va_list arguments;
  va_start(arguments, format);
  stream.descriptor = descriptor;
  stream.failed = 0;
  return vfprintf(&stream, format, arguments);
}

/* As called with _FORTIFY_SOURCE. */
int __printf_chk(int flag, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vfprintf(stdout, format, arguments);
}

int __fprintf_chk(FILE *stream, int flag, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  return vfprintf(stream, format, arguments);
}

int __vprintf_chk(int flag, const char *format, va_list arguments) {
  return vfprintf(stdout, format, arguments);
}

int __vfprintf_chk(FILE *stream, int flag, const char *format, va_list arguments) {
  return vfprintf(stream, format, arguments);
}
