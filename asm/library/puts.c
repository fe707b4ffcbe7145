/* Text and characters to streams. */

#include "library.h"

int puts(const char *text) {
  __lab_text(stdout, text);
  __lab_write(stdout, "\n", 1);
  __lab_flush(stdout);
  return stdout->failed ? EOF : 1;
}

int fputs(const char *text, FILE *stream) {
  __lab_text(stream, text);
  __lab_flush(stream);
  return stream->failed ? EOF : 1;
}

int fputc(int character, FILE *stream) {
  char byte = character;
  __lab_write(stream, &byte, 1);
  __lab_flush(stream);
  return stream->failed ? EOF : (unsigned char)byte;
}

int putchar(int character) {
  return fputc(character, stdout);
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *stream) {
  __lab_write(stream, bytes, size * count);
  __lab_flush(stream);
  return stream->failed || size == 0 ? 0 : count;
}

ALIAS(putc, fputc);
ALIAS(_IO_putc, fputc);
ALIAS(putchar_unlocked, putchar);
ALIAS(fputs_unlocked, fputs);
ALIAS(fwrite_unlocked, fwrite);
