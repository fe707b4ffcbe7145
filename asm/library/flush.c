/* Settings of streams. What a stream is given is written at once, so there is nothing to flush and to buffer. */

#include "library.h"

int fflush(FILE *stream) {
  return stream && stream->failed ? EOF : 0;
}

int setvbuf(FILE *stream, char *buffer, int mode, size_t size) {
  return 0;
}

void setbuf(FILE *stream, char *buffer) {}

int fileno(FILE *stream) {
  return stream->descriptor;
}

int feof(FILE *stream) {
  return stream->ended;
}

int ferror(FILE *stream) {
  return stream->failed;
}

void clearerr(FILE *stream) {
  stream->ended = stream->failed = 0;
}

void setlinebuf(FILE *stream) {}
