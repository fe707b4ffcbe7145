/* Text to integers. */

#include "library.h"

#define EINVAL 22
#define ERANGE 34

static int digitOf(char character) {
  if (character >= '0' && character <= '9')
    return character - '0';
  if (character >= 'a' && character <= 'z')
    return character - 'a' + 10;
  if (character >= 'A' && character <= 'Z')
    return character - 'A' + 10;
  return 99;
}

/* Blanks, a sign and digits; the largest of what a size and a sign can hold where they are too many. */
static unsigned long parse(const char *text, char **end, int base, unsigned long most, unsigned long least) {
  const char *from = text;
  if (base < 0 || base == 1 || base > 36) {
    *__errno_location() = EINVAL;
    return 0;
  }
  if (end)
    *end = (char *)text;
  while (*from == ' ' || (*from >= '\t' && *from <= '\r'))
    from++;
  int negative = *from == '-';
  if (*from == '-' || *from == '+')
    from++;
  if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
    from += 2;
    base = 16;
  }
  if (base == 0)
    base = *from == '0' ? 8 : 10;
  unsigned long value = 0, limit = negative ? least : most;
  int over = 0;
  for (int digit; (digit = digitOf(*from)) < base; from++) {
    if (value > (limit - digit) / base || (unsigned long)digit > limit)
      over = 1;
    else
      value = value * base + digit;
    if (end)
      *end = (char *)from + 1;
  }
  if (over) {
    *__errno_location() = ERANGE;
    return most == ULONG_MAX ? most : negative ? -least : most;
  }
  return negative ? -value : value;
}

long strtol(const char *text, char **end, int base) {
  return parse(text, end, base, LONG_MAX, 1ul + LONG_MAX);
}

unsigned long strtoul(const char *text, char **end, int base) {
  return parse(text, end, base, ULONG_MAX, ULONG_MAX);
}

int atoi(const char *text) {
  return strtol(text, NULL, 10);
}

long atol(const char *text) {
  return strtol(text, NULL, 10);
}

ALIAS(atoll, atol);
ALIAS(strtoll, strtol);
ALIAS(strtoull, strtoul);
ALIAS(strtoimax, strtol);
ALIAS(strtoumax, strtoul);
ALIAS(__isoc23_strtol, strtol);
ALIAS(__isoc23_strtoll, strtol);
ALIAS(__isoc23_strtoul, strtoul);
ALIAS(__isoc23_strtoull, strtoul);
