/* Sorting and searching. The sort is stable, as glibc's is: equal elements stay in their order. */

#include "library.h"

typedef int Compare(const void *a, const void *b);

/* Sorts the halves, then merges them by way of a copy. */
static void sort(char *elements, size_t count, size_t size, Compare *compare, char *room) {
  if (count < 2)
    return;
  size_t half = count / 2;
  char *left = elements, *right = elements + half * size;
  sort(left, half, size, compare, room);
  sort(right, count - half, size, compare, room);
  char *to = room, *middle = right, *end = elements + count * size;
  while (left < middle && right < end) {
    char **from = compare(left, right) <= 0 ? &left : &right;
    to = __lab_copy(to, *from, size);
    *from += size;
  }
  to = __lab_copy(to, left, middle - left);
  /* What is left of the right half stands where it belongs. */
  __lab_copy(elements, room, to - room);
}

void qsort(void *elements, size_t count, size_t size, Compare *compare) {
  char *room = malloc(count * size);
  if (!room)
    abort();
  sort(elements, count, size, compare, room);
  free(room);
}

void *bsearch(const void *key, const void *elements, size_t count, size_t size, Compare *compare) {
  const char *low = elements;
  while (count > 0) {
    const char *middle = low + count / 2 * size;
    int order = compare(key, middle);
    if (order == 0)
      return (void *)middle;
    if (order > 0) {
      low = middle + size;
      count -= count / 2 + 1;
    } else
      count /= 2;
  }
  return NULL;
}
