#include "library.h"

int strcmp(const char *a, const char *b) {
  for (; *a && *a == *b; a++)
    b++;
  return (unsigned char)*a - (unsigned char)*b;
}

int strncmp(const char *a, const char *b, size_t size) {
  for (; size > 0; size--, a++, b++)
    if (!*a || *a != *b)
      return (unsigned char)*a - (unsigned char)*b;
  return 0;
}

static int lower(unsigned char character) {
  return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
}

int strncasecmp(const char *a, const char *b, size_t size) {
  for (; size > 0; size--, a++, b++)
    if (!*a || lower(*a) != lower(*b))
      return lower(*a) - lower(*b);
  return 0;
}

int strcasecmp(const char *a, const char *b) {
  return strncasecmp(a, b, -1);
}

ALIAS(strcoll, strcmp);
