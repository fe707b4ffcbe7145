/* What a program says of its own stacks: the judge of what the lab finds. */
struct known { char *low; unsigned long size; };
struct known known[16];
int known_count;
static char *note(void *low, unsigned long size) {
  known[known_count].low = (char *)low;
  known[known_count++].size = size;
  return (char *)low;
}
