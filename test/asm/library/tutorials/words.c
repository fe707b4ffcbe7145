/* Words of a text, counted and sorted: memory that grows, strings, characters. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
  char *word;
  int count;
};

static int by_count(const void *a, const void *b) {
  const struct entry *x = a, *y = b;
  return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}

int main(void) {
  char text[] = "The stack of a context is memory like any other; the context is saved on the stack, or beside it: "
                "THE switch loads the stack pointer of the other context";
  struct entry *entries = NULL;
  size_t count = 0, room = 0;
  for (char *word = strtok(text, " ,.;:"); word; word = strtok(NULL, " ,.;:")) {
    for (char *at = word; *at; at++)
      *at = tolower((unsigned char)*at);
    size_t i = 0;
    while (i < count && strcmp(entries[i].word, word) != 0)
      i++;
    if (i == count) {
      if (count == room) {
        room = room ? 2 * room : 2;
        entries = realloc(entries, room * sizeof *entries);
      }
      entries[count++] = (struct entry){strdup(word), 0};
    }
    entries[i].count++;
  }
  qsort(entries, count, sizeof *entries, by_count);
  for (size_t i = 0; i < count; i++) {
    entries[i].word[0] = toupper((unsigned char)entries[i].word[0]);
    printf("%2d %-8s%s\n", entries[i].count, entries[i].word, strstr(entries[i].word, "te") ? " te" : "");
    free(entries[i].word);
  }
  free(entries);
  printf("%zu words, %d\n", count, atoi("  17th"));
  return count > 10 ? 10 : 0;
}
