/* Integers of every width: counting bits, overflow, 128 bits, division by constants, atomics. */
#include "say.h"

typedef unsigned __int128 wide;

volatile unsigned whole = 0x00f0cc80;
volatile unsigned long number = 0x123456789abcdef0UL;
volatile long negative = -1000000007L;
volatile int most = 0x7ffffff0;
volatile unsigned short half = 0xbeef;
volatile signed char octet = -100;
long shared;

__attribute__((noinline)) static int population(unsigned long x)
{
        int n = 0;

        for (; x; x &= x - 1) n++;
        return n;
}

__attribute__((noinline)) static wide product(wide a, wide b) { return a * b + (a << 13) - (b >> 7); }

__attribute__((noinline)) static unsigned rotated(unsigned x, int n) { return x << n | x >> (32 - n); }

__attribute__((noinline)) static unsigned hash(const char *text)
{
        unsigned h = 2166136261u;

        while (*text) h = (h ^ (unsigned char)*text++) * 16777619u;
        return h;
}

__attribute__((noinline)) static int full(int a, int b)
{
        int sum;

        return __builtin_add_overflow(a, b, &sum) ? -1 : sum;
}

int main(void)
{
        wide p = product((wide)number << 3, negative);
        unsigned char flag;
        unsigned long quotient, rest;
        int i, sum = 0;

        tell("trailing", __builtin_ctz(whole) * 100 + __builtin_ctzl(number));
        tell("leading", __builtin_clz(whole) * 100 + __builtin_clzl(number));
        tell("first", __builtin_ffs(whole));
        tell("swapped", __builtin_bswap32(whole) + (long)__builtin_bswap64(number) % 1000);
        tell("short", __builtin_bswap16(half));
        tell("population", population(number));
        tell("wide", (long)(p >> 64) ^ (long)p);
        tell("rotated", rotated(whole, 7));
        tell("divided", negative / 10 + negative % 1000 + number / 641 % 97 + octet / 8);
        tell("full", full(most, 15) + full(most, 16));
        tell("hash", hash("swaplab"));
        __asm__("bt{q %2, %1| %1, %2}; setc %0" : "=q"(flag) : "r"(number), "Ir"(5L) : "cc");
        tell("bit", flag);
        __asm__("div{q} %4" : "=a"(quotient), "=d"(rest) : "0"(number), "1"(17L), "r"(1000003L) : "cc");
        tell("quotient", (long)(quotient ^ rest));
        for (i = 0; i < 10; i++) __atomic_fetch_add(&shared, i, __ATOMIC_SEQ_CST);
        tell("shared", __atomic_exchange_n(&shared, 3, __ATOMIC_SEQ_CST));
        i = 3;
        tell("exchanged", __atomic_compare_exchange_n(&shared, &(long){3}, 9, 0, 5, 5) + shared);
        for (i = 0; i < 64; i++) sum += ((signed char)(i * 37) > octet) ? half >> (i & 15) : -i;
        tell("chosen", sum);
        return 0;
}
