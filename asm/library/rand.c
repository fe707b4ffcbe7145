/* Random numbers, those of glibc's default generator: each is the sum of two before it, 3 and 31 ago. */

#include "library.h"

#define SIZE 31

static int32_t state[SIZE];
static int at;
static char seeded;

long random(void);

void srandom(unsigned seed) {
  /* Each is 16807 times the one before, modulo 2^31 - 1. */
  int32_t word = seed ? seed : 1;
  for (int i = 0; i < SIZE; i++) {
    state[i] = word;
    word = 16807 * (word % 127773) - 2836 * (word / 127773);
    if (word < 0)
      word += INT_MAX;
  }
  at = 3;
  seeded = 1;
  for (int i = 0; i < 310; i++)
    random();
}

long random(void) {
  if (!seeded)
    srandom(1);
  uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
  state[at] = sum;
  at = (at + 1) % SIZE;
  return sum >> 1;
}

int rand(void) {
  return random();
}

int rand_r(unsigned *seed) {
  int result = 0;
  for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
    *seed = *seed * 1103515245 + 12345;
    result = result << bits ^ (*seed / 65536) % (1u << bits);
  }
  return result;
}

ALIAS(srand, srandom);
