#include "library.h"

extern char **__lab_arguments __attribute__((weak));

char *getenv(const char *name) {
  if (!&__lab_arguments)
    return NULL;
  char **at = __lab_arguments;
  while (*at)
    at++;
  /* The environment follows the arguments and their zero. */
  while (*++at) {
    const char *found = *at, *wanted = name;
    while (*wanted && *wanted == *found) {
      wanted++;
      found++;
    }
    if (!*wanted && *found == '=')
      return (char *)found + 1;
  }
  return NULL;
}
