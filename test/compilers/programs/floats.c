/* Floating point: SSE, x87, conversions both ways, comparisons with what is no number. */
#include "say.h"

volatile double zero = 0.0, third = 1.0 / 3.0, big = 1e18, minus = -2.75;
volatile float small = 0.1f;
volatile long double wide = 3.14159265358979323846L;
volatile unsigned long top = 0xfffffffffffff800UL;
volatile long negative = -1234567890123456789L;
volatile int whole = -77;
volatile unsigned char octet = 200;

struct point { double x, y; };

__attribute__((noinline)) static struct point turned(struct point p)
{
        struct point q = {-p.y, p.x};
        return q;
}

__attribute__((noinline)) static long double power(long double x, int n)
{
        long double result = 1;

        for (; n; n >>= 1, x *= x)
                if (n & 1) result *= x;
        return result;
}

__attribute__((noinline)) static int order(double a, double b)
{
        return (a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4;
}

__attribute__((noinline)) static double root(double x)
{
        __asm__("sqrtsd {%1, %0|%0, %1}" : "=x"(x) : "x"(x));
        return x;
}

int main(void)
{
        double sum = 0, values[9];
        float narrow = 0;
        int i;

        for (i = 0; i < 9; i++) values[i] = i * third + whole;
        for (i = 0; i < 9; i++) sum += values[i] * values[8 - i], narrow += small * (float)i;
        tell("sum", (long)(sum * 1e6));
        tell("narrow", (long)(narrow * 1000000.0f));
        tell("from unsigned", (long)((double)top / 3e9));
        tell("to unsigned", (long)((unsigned long)(big * 15) >> 1));
        tell("from long", (long)((float)negative / 1e6f));
        tell("truncated", (int)minus * 100 + (int)(float)octet);
        tell("wide", (long)(power(wide, 9) * 1000));
        tell("wide uncut", (long)(unsigned)wide);
        tell("order", order(third, zero) * 10000 + order(zero / zero, 1) * 100 + order(1, 1));
        tell("turned", (long)(turned(turned((struct point){minus, third})).x * 100));
        tell("root", (long)(root(big) * 10));
        tell("sign", (long)(__builtin_fabs(minus) * 100 + __builtin_copysign(1.0, -zero)));
        return zero == 0;
}
