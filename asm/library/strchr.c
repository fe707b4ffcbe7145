/* What is where in a text. */

#include "library.h"

char *strchrnul(const char *text, int character) {
  while (*text && *text != (char)character)
    text++;
  return (char *)text;
}

char *strchr(const char *text, int character) {
  text = strchrnul(text, character);
  return *text == (char)character ? (char *)text : NULL;
}

char *strrchr(const char *text, int character) {
  const char *found = NULL;
  for (;; text++) {
    if (*text == (char)character)
      found = text;
    if (!*text)
      return (char *)found;
  }
}

char *strstr(const char *text, const char *part) {
  for (;; text++) {
    size_t at = 0;
    while (part[at] && text[at] == part[at])
      at++;
    if (!part[at])
      return (char *)text;
    if (!*text)
      return NULL;
  }
}

size_t strspn(const char *text, const char *set) {
  size_t length = 0;
  while (text[length] && strchr(set, text[length]))
    length++;
  return length;
}

size_t strcspn(const char *text, const char *set) {
  size_t length = 0;
  while (text[length] && !strchr(set, text[length]))
    length++;
  return length;
}

char *strpbrk(const char *text, const char *set) {
  text += strcspn(text, set);
  return *text ? (char *)text : NULL;
}

ALIAS(index, strchr);
ALIAS(rindex, strrchr);
