/* Blocks of another size, and on other boundaries, around malloc (asm/runtime/malloc.S). */

#include "library.h"

#define EINVAL 22
#define ENOMEM 12

/* What lies before a block. */
struct header {
  uint32_t class, state;
  void *of;             /* of one on a boundary of its own: the block that it lies in */
};

#define NEW 0x2177656e
#define USED 0x64657375
#define ALIGNED 0x6e67696c

static struct header *headerOf(void *block) {
  return (struct header *)block - 1;
}

size_t malloc_usable_size(void *block) {
  if (!block)
    return 0;
  struct header *header = headerOf(block);
  if (header->state == ALIGNED)
    return malloc_usable_size(header->of) - ((char *)block - (char *)header->of);
  /* Of four sizes between 2^k and 2^(k + 1), the header included. */
  return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
}

void *realloc(void *block, size_t size) {
  if (!block)
    return malloc(size);
  uint32_t state = headerOf(block)->state;
  if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
    /* free says what is wrong with it. */
    free(block);
    return NULL;
  }
  size_t has = malloc_usable_size(block);
  if (size <= has)
    return block;
  char *larger = malloc(size);
  if (!larger)
    return NULL;
  __lab_copy(larger, block, has);
  free(block);
  return larger;
}

void *reallocarray(void *block, size_t count, size_t each) {
  size_t size;
  if (__builtin_mul_overflow(count, each, &size)) {
    *__errno_location() = ENOMEM;
    return NULL;
  }
  return realloc(block, size);
}

/* A block on a boundary lies within a larger one; the header before it leads free there. */
void *memalign(size_t boundary, size_t size) {
  if (boundary <= 16)
    return malloc(size);
  if (size + boundary < size)
    return NULL;
  char *block = malloc(size + boundary);
  if (!block || (uintptr_t)block % boundary == 0)
    return block;
  char *aligned = block + boundary - (uintptr_t)block % boundary;
  headerOf(aligned)->state = ALIGNED;
  headerOf(aligned)->of = block;
  return aligned;
}

static int isPowerOfTwo(size_t number) {
  return number && !(number & (number - 1));
}

int posix_memalign(void **block, size_t boundary, size_t size) {
  if (!isPowerOfTwo(boundary) || boundary < sizeof(void *))
    return EINVAL;
  void *found = memalign(boundary, size);
  if (!found)
    return ENOMEM;
  *block = found;
  return 0;
}

void *aligned_alloc(size_t boundary, size_t size) {
  if (isPowerOfTwo(boundary))
    return memalign(boundary, size);
  *__errno_location() = EINVAL;
  return NULL;
}

void *valloc(size_t size) {
  return memalign(4096, size);
}
