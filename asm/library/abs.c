#include "library.h"

int abs(int value) {
  return value < 0 ? -(unsigned)value : value;
}

long labs(long value) {
  return value < 0 ? -(unsigned long)value : value;
}

typedef struct {
  int quotient, rest;
} div_t;

typedef struct {
  long quotient, rest;
} ldiv_t;

div_t div(int value, int by) {
  return (div_t){value / by, value % by};
}

ldiv_t ldiv(long value, long by) {
  return (ldiv_t){value / by, value % by};
}

ALIAS(llabs, labs);
ALIAS(lldiv, ldiv);
