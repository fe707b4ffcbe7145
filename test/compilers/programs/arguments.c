/* What is handed over: structs of every class, more arguments than registers, variable ones. */
#include "say.h"

struct two { long a; double b; };
struct bytes { char c[11]; };
struct large { long w[6]; };
union either { int i; float f; };
struct fields { unsigned a : 3, b : 11; int c : 9; unsigned long d : 41; };

__attribute__((noinline)) static struct two mixed(struct two t, char c, struct bytes b, float f)
{
        struct two r = {t.a + c + b.c[10], t.b * f};
        return r;
}

__attribute__((noinline)) static struct large grown(struct large l, int by)
{
        int i;

        for (i = 0; i < 6; i++) l.w[i] += by * i;
        return l;
}

__attribute__((noinline)) static long many(long a, int b, short c, char d, unsigned e, long f,
                                           struct large g, long h, double i, unsigned char j)
{
        return a - b + c - d + e - f + g.w[5] - h + (long)i - j;
}

__attribute__((noinline)) static long added(int count, ...)
{
        __builtin_va_list list;
        long sum = 0;
        int i;

        __builtin_va_start(list, count);
        for (i = 0; i < count; i++) {
                sum += __builtin_va_arg(list, int);
                sum += (long)(__builtin_va_arg(list, double) * 2);
                sum += __builtin_va_arg(list, struct two).a;
        }
        __builtin_va_end(list);
        return sum;
}

__attribute__((noinline)) static long packed(struct fields f)
{
        f.b += 3;
        f.c -= 100;
        f.d *= 5;
        return f.a + f.b * 10L + f.c * 100L + (long)(f.d >> 8);
}

__attribute__((noinline)) static _Complex double multiplied(_Complex double a, double b)
{
        return a * b;
}

__attribute__((noinline)) static int summed(int n)
{
        int i, sum = 0, values[n];

        for (i = 0; i < n; i++) values[i] = i * i;
        for (i = 0; i < n; i++) sum += values[n - 1 - i] - i;
        return sum;
}

int main(void)
{
        struct two t = {1000, 1.5}, r;
        struct bytes b = {"0123456789"};
        struct large l = {{1, 2, 3, 4, 5, 6}};
        union either e;
        struct fields f = {5, 2000, 55, 1UL << 38};

        r = mixed(t, 'x', b, 2.5f);
        tell("mixed", r.a + (long)(r.b * 100));
        tell("grown", grown(l, 7).w[5]);
        tell("many", many(1, -2, 3, 'd', 0xfffffff0u, 6, l, 7, 8.9, 250));
        tell("added", added(4, 1, 1.5, t, 2, 2.5, t, 3, 3.5, t, 4, 4.5, t));
        e.f = 1.0f;
        tell("either", e.i);
        tell("packed", packed(f));
        tell("multiplied", (long)__real__ multiplied(2.0 + 3.0i, 1.25) * 10);
        tell("summed", summed(20));
        return 0;
}
