static int deep(int n) {
  if (n == 0)
    return 1;
  return n * deep(n - 1);
}

static int collatz(int n) {
  int steps = 0;
  while (n != 1) {
    if (n % 2)
      n = 3 * n + 1;
    else
      n /= 2;
    steps++;
  }
  return steps;
}

int main(void) {
  int sum = 0;
  for (int i = 1; i < 4; i++) {
    sum += collatz(i);
    if (sum > 5)
      sum -= deep(i);
  }
  do sum++; while (sum < 10);
  return sum;
}
