/* Copies of text. Those with _chk are called with _FORTIFY_SOURCE: they are also told how much room there is. */

#include "library.h"

_Noreturn void __chk_fail(void);

char *stpcpy(char *to, const char *from) {
  while ((*to = *from++))
    to++;
  return to;
}

char *strcpy(char *to, const char *from) {
  stpcpy(to, from);
  return to;
}

char *strncpy(char *to, const char *from, size_t size) {
  size_t at = 0;
  for (; at < size && from[at]; at++)
    to[at] = from[at];
  for (; at < size; at++)
    to[at] = 0;
  return to;
}

char *strcat(char *to, const char *from) {
  char *end = to;
  while (*end)
    end++;
  stpcpy(end, from);
  return to;
}

char *strncat(char *to, const char *from, size_t size) {
  char *end = to;
  while (*end)
    end++;
  for (; size > 0 && *from; size--)
    *end++ = *from++;
  *end = 0;
  return to;
}

static size_t length(const char *text) {
  size_t length = 0;
  while (text[length])
    length++;
  return length;
}

char *__stpcpy_chk(char *to, const char *from, size_t room) {
  if (length(from) >= room)
    __chk_fail();
  return stpcpy(to, from);
}

char *__strcpy_chk(char *to, const char *from, size_t room) {
  __stpcpy_chk(to, from, room);
  return to;
}

char *__strncpy_chk(char *to, const char *from, size_t size, size_t room) {
  if (size > room)
    __chk_fail();
  return strncpy(to, from, size);
}

char *__strcat_chk(char *to, const char *from, size_t room) {
  if (length(to) + length(from) >= room)
    __chk_fail();
  return strcat(to, from);
}

char *__strncat_chk(char *to, const char *from, size_t size, size_t room) {
  size_t more = length(from);
  if (length(to) + (more < size ? more : size) >= room)
    __chk_fail();
  return strncat(to, from, size);
}
