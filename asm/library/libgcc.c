/* What GCC leaves to its own library: bits, and division of 128 bits. */

#include "library.h"

typedef unsigned __int128 Wide;

int __popcountdi2(unsigned long value) {
  int count = 0;
  for (; value; value &= value - 1)
    count++;
  return count;
}

static Wide divide(Wide value, Wide by, Wide *rest) {
  Wide quotient = 0, left = 0;
  for (int bit = 127; bit >= 0; bit--) {
    left = left << 1 | (value >> bit & 1);
    quotient <<= 1;
    if (left >= by) {
      left -= by;
      quotient |= 1;
    }
  }
  *rest = left;
  return quotient;
}

Wide __udivti3(Wide value, Wide by) {
  Wide rest;
  return divide(value, by, &rest);
}

Wide __umodti3(Wide value, Wide by) {
  Wide rest;
  divide(value, by, &rest);
  return rest;
}

__int128 __divti3(__int128 value, __int128 by) {
  Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
  return (value < 0) != (by < 0) ? -quotient : quotient;
}

__int128 __modti3(__int128 value, __int128 by) {
  Wide rest;
  divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
  return value < 0 ? -rest : rest;
}

