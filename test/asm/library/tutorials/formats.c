/* What printf can do, and what numbers look like. */
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct point {
  double x, y;
};

static int by_distance(const void *a, const void *b) {
  const struct point *p = a, *q = b;
  double d = p->x * p->x + p->y * p->y - (q->x * q->x + q->y * q->y);
  return d < 0 ? -1 : d > 0;
}

static void line(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fputs("> ", stdout);
  vprintf(format, arguments);
  putchar('\n');
  va_end(arguments);
}

int main(void) {
  line("%d %i %u %o %x %X %c %s %%", -42, 42, 42u, 42u, 42u, 0xbeefu, '*', "text");
  line("[%8d] [%-8d] [%08d] [%+d] [% d] [%.5d] [%8.3d]", 42, 42, 42, 42, 42, 42, 42);
  line("[%10s] [%-10s] [%.3s] [%*s] [%-*s]", "right", "left", "shortened", 7, "star", 7, "star");
  line("%hhd %hd %ld %lld %zu %#x %#o", 300, 70000, 1L << 40, -1LL << 50, sizeof(struct point), 255, 8);
  line("%f %.2f %10.4f %-10.1f| %e %.3E %g %g %g", 3.14159265, 2.5, -1.0 / 3, 9.99, 12345.678, 1e-300, 1e6, 1e-5, 100.0);
  line("%.0f %.0f %.0f %.1f %g %f %f", 0.5, 1.5, 2.5, 0.25, 1e15, INFINITY, -0.0);
  line("%a %.3Lf %s %p", 1.0, 2.718281828L, (char *)NULL, (void *)NULL);
  srand(2010);
  struct point points[9];
  for (int i = 0; i < 9; i++)
    points[i] = (struct point){rand() % 2000 / 100.0 - 10, rand() % 2000 / 100.0 - 10};
  qsort(points, 9, sizeof *points, by_distance);
  double sum = 0;
  for (int i = 0; i < 9; i++) {
    printf("%d (%6.2f, %6.2f)\n", i, points[i].x, points[i].y);
    sum += points[i].x * points[i].y;
  }
  char text[8];
  int whole = snprintf(text, sizeof text, "%.3f", sum);
  printf("%s... of %d characters\n", text, whole);
  return 0;
}
