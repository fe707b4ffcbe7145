/* An allocator under stress: whatever comes in which order, blocks lie apart, on their boundaries, and keep what is in them. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 40
#define ROUNDS 300

static struct {
  unsigned char *bytes;
  size_t size, boundary;
  unsigned char mark;
} blocks[BLOCKS];

static unsigned state = 2010;

static unsigned below(unsigned limit) {
  state = state * 1664525 + 1013904223;
  return (state >> 8) % limit;
}

static void check(int index) {
  size_t step = blocks[index].size / 8 + 1;
  for (size_t at = 0; at < blocks[index].size; at += step)
    if (blocks[index].bytes[at] != blocks[index].mark) {
      printf("block %d has lost byte %zu\n", index, at);
      exit(1);
    }
  if ((uintptr_t)blocks[index].bytes % blocks[index].boundary != 0) {
    printf("block %d is not on its boundary\n", index);
    exit(1);
  }
  for (int other = 0; other < BLOCKS; other++) {
    if (other == index || !blocks[other].bytes)
      continue;
    if (blocks[index].bytes < blocks[other].bytes + blocks[other].size &&
        blocks[other].bytes < blocks[index].bytes + blocks[index].size) {
      printf("blocks %d and %d overlap\n", index, other);
      exit(1);
    }
  }
}

static void fill(int index) {
  blocks[index].mark = 1 + below(255);
  memset(blocks[index].bytes, blocks[index].mark, blocks[index].size);
}

int main(void) {
  uintptr_t low = UINTPTR_MAX, high = 0;
  for (int round = 0; round < ROUNDS; round++) {
    int index = below(BLOCKS);
    size_t size = 1 + below(below(20) == 0 ? 60000 : 900);
    if (!blocks[index].bytes) {
      blocks[index].boundary = 16;
      blocks[index].size = size;
      switch (below(4)) {
        case 0:
          blocks[index].bytes = calloc(size, 1);
          for (size_t at = 0; at < size; at += 16)
            if (blocks[index].bytes[at]) {
              puts("calloc gave something that was not 0");
              return 1;
            }
          break;
        case 1:
          blocks[index].boundary = 16u << below(9);
          if (posix_memalign((void **)&blocks[index].bytes, blocks[index].boundary, size) != 0)
            return 1;
          break;
        case 2:
          blocks[index].boundary = 64;
          blocks[index].bytes = aligned_alloc(64, (size + 63) / 64 * 64);
          break;
        default:
          blocks[index].bytes = malloc(size);
      }
      fill(index);
    } else if (below(3) == 0) {
      check(index);
      size_t kept = size < blocks[index].size ? size : blocks[index].size;
      blocks[index].bytes = realloc(blocks[index].bytes, size);
      blocks[index].size = kept;
      blocks[index].boundary = 16;
      check(index);
      blocks[index].size = size;
      fill(index);
    } else {
      check(index);
      free(blocks[index].bytes);
      blocks[index].bytes = NULL;
    }
    if (blocks[index].bytes) {
      check(index);
      uintptr_t at = (uintptr_t)blocks[index].bytes;
      low = at < low ? at : low;
      high = at + blocks[index].size > high ? at + blocks[index].size : high;
    }
  }
  /* What is given back is used again. */
  char *volatile first = malloc(5000);
  free(first);
  int same = 0;
  for (int round = 0; round < 100; round++) {
    char *volatile again = malloc(5000);
    same += again == first;
    free(again);
  }
  printf("%d of 100 at the same place; all within 8 MiB: %d\n", same, high - low < (8 << 20));
  void *volatile huge = malloc(SIZE_MAX / 2);
  printf("too much: %s, %s\n", huge ? "there" : "0", strerror(errno));
  huge = calloc(SIZE_MAX / 2, 4);
  void *volatile small = realloc(NULL, 8);
  printf("calloc of too many: %d, realloc of nothing: %d\n", huge != NULL, small != NULL);
  void *odd;
  printf("posix_memalign on 24: %d\n", posix_memalign(&odd, 24, 8) == EINVAL);
  free(NULL);
  return 0;
}
