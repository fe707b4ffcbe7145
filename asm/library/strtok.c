#include "library.h"

size_t strspn(const char *text, const char *set);
size_t strcspn(const char *text, const char *set);

char *strtok_r(char *text, const char *set, char **rest) {
  char *word = text ? text : *rest;
  word += strspn(word, set);
  char *end = word + strcspn(word, set);
  *rest = *end ? end + 1 : end;
  if (end == word)
    return NULL;
  *end = 0;
  return word;
}

char *strtok(char *text, const char *set) {
  static char *rest;
  return strtok_r(text, set, &rest);
}

ALIAS(__strtok_r, strtok_r);
