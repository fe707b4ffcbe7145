#include "library.h"

char *strndup(const char *text, size_t most) {
  size_t length = 0;
  while (length < most && text[length])
    length++;
  char *copy = malloc(length + 1);
  if (!copy)
    return NULL;
  *__lab_copy(copy, text, length) = 0;
  return copy;
}

char *strdup(const char *text) {
  return strndup(text, -1);
}

ALIAS(__strdup, strdup);
ALIAS(__strndup, strndup);
