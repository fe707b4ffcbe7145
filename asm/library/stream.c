/* stdin, stdout and stderr, and how bytes get out. */

#include "library.h"

static FILE input = {0, EOF}, output = {1, EOF}, errors = {2, EOF};

FILE *stdin = &input, *stdout = &output, *stderr = &errors;

void __lab_flush(FILE *stream) {
  char *from = stream->buffer;
  while (stream->next > from) {
    long written = __lab_call(1, stream->descriptor, (long)from, stream->next - from, 0);
    if (written <= 0) {
      __lab_result(written);
      stream->failed = 1;
      break;
    }
    from += written;
  }
  stream->next = stream->buffer;
}

void __lab_write(FILE *stream, const char *bytes, size_t size) {
  if (!stream->next)
    stream->next = stream->buffer;
  while (size > 0) {
    size_t room = stream->buffer + sizeof stream->buffer - stream->next;
    size_t part = size < room ? size : room;
    stream->next = __lab_copy(stream->next, bytes, part);
    bytes += part;
    size -= part;
    if (part == room)
      __lab_flush(stream);
  }
}

void __lab_text(FILE *stream, const char *text) {
  size_t size = 0;
  while (text[size])
    size++;
  __lab_write(stream, text, size);
}
