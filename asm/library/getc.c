/* Characters and lines from standard input. A stream reads a byte at a time: nothing waits in it that read() would miss. */

#include "library.h"

int fgetc(FILE *stream) {
  unsigned char byte;
  int pushed = stream->pushed;
  stream->pushed = EOF;
  if (pushed != EOF)
    return pushed;
  long read = __lab_call(0, stream->descriptor, (long)&byte, 1, 0);
  if (read == 1)
    return byte;
  if (read == 0)
    stream->ended = 1;
  else
    stream->failed = 1;
  __lab_result(read);
  return EOF;
}

int getchar(void) {
  return fgetc(stdin);
}

int ungetc(int character, FILE *stream) {
  stream->ended = 0;
  stream->pushed = character;
  return character;
}

char *fgets(char *line, int size, FILE *stream) {
  int at = 0;
  while (at < size - 1) {
    int character = fgetc(stream);
    if (character == EOF)
      break;
    line[at++] = character;
    if (character == '\n')
      break;
  }
  if (at == 0)
    return NULL;
  line[at] = 0;
  return line;
}

size_t fread(void *bytes, size_t size, size_t count, FILE *stream) {
  char *to = bytes;
  for (size_t at = 0; at < size * count; at++) {
    int character = fgetc(stream);
    if (character == EOF)
      return at / size;
    to[at] = character;
  }
  return count;
}

ALIAS(getc, fgetc);
ALIAS(_IO_getc, fgetc);
