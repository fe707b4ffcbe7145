static long *nothing;

static long touch(long x) {
  return x + *nothing;
}

void _start(void) {
  long sum = 0;
  for (int i = 0; i < 3; i++)
    sum += i;
  touch(sum);
}
