/* How long a switch takes: half of a round trip between two contexts, in a loop, with the loop and what adapter.S adds,
   as the lab measures and models it. Everything is warm: caches, TLB, and the branch predictors know the way.

   The time-stamp counter ticks at a rate of its own. A chain of dependent additions takes a cycle of the core each; it
   is timed before and after every sample, and a sample between two that differ is thrown away. */

#define _GNU_SOURCE
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "context.h"

enum { STACK = 65536, APART = 2112, SAMPLES = 400, LENGTH = 2000, CHAIN = 16384 };

static void *a, *b;
static char stack_b[STACK] __attribute__((aligned(64)));

static inline uint64_t ticks(void)
{
        uint32_t low, high, cpu;
        __asm__ volatile ("lfence\n\trdtscp\n\tlfence" : "=a"(low), "=d"(high), "=c"(cpu) : : "memory");
        return (uint64_t)high << 32 | low;
}

static uint64_t chain(void)             /* ticks that CHAIN additions take */
{
        uint64_t sum = 0, one = 1, count = CHAIN / 64, start = ticks();
        __asm__ volatile ("1:\n\t.rept 64\n\taddq %1, %0\n\t.endr\n\tdecq %2\n\tjnz 1b"
                          : "+r"(sum), "+r"(one), "+r"(count) : : "cc");
        return ticks() - start;
}

static void body_b(void)
{
        for (;;)
                lab_context_switch(b, a);
}

static void round_trips(int count)
{
        while (count--)
                lab_context_switch(a, b);
}

void empty(void);
__asm__ (".text\n\t.p2align 4\nempty:\n\tret\n");

static void empty_calls(int count)
{
        while (count--)
                empty();
}

static int by_size(const void *x, const void *y)
{
        double p = *(const double *)x, q = *(const double *)y;
        return (p > q) - (p < q);
}

/* Cycles of the core for each of `units` things that an iteration does. */
static void measure(const char *name, void (*run)(int), int units)
{
        static double taken[SAMPLES];
        int good = 0;
        run(LENGTH);
        for (int attempt = 0; attempt < 50 * SAMPLES && good < SAMPLES; attempt++) {
                /* What the arithmetic below leaves in MXCSR would differ from the other context's, and a routine
                   that loads it would be timed as it changes: an order of magnitude more. */
                __builtin_ia32_ldmxcsr(0x1f80);
                uint64_t first = chain(), start = ticks();
                run(LENGTH);
                uint64_t spent = ticks() - start, last = chain();
                if (first * 50 > last * 51 || last * 50 > first * 51)
                        continue;
                taken[good++] = 2.0 * CHAIN / (double)(first + last) * (double)spent / LENGTH / units;
        }
        if (good == 0) {
                printf("%-12s disturbed all the time; try again when the machine is quiet\n", name);
                return;
        }
        qsort(taken, (size_t)good, sizeof *taken, by_size);
        printf("%-12s %9.1f %9.1f %9d\n", name, taken[0], taken[good / 2], good);
}

static void stay_on_this_cpu(void)
{
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(sched_getcpu(), &set);
        sched_setaffinity(0, sizeof set, &set);
}

static void name_cpu(void)
{
        char text[49] = "";
        for (uint32_t leaf = 0x80000002, *at = (uint32_t *)text; leaf <= 0x80000004; leaf++, at += 4)
                __asm__ volatile ("cpuid" : "=a"(at[0]), "=b"(at[1]), "=c"(at[2]), "=d"(at[3]) : "a"(leaf), "c"(0));
        printf("%s; compiled by %s\n", text + strspn(text, " "),
#ifdef __clang__
               __VERSION__);
#else
               "gcc " __VERSION__);
#endif
}

int main(void)
{
        a = aligned_alloc(64, (CONTEXT_SIZE + 63) & -64);
        b = aligned_alloc(64, (CONTEXT_SIZE + 63 + 64) & -64);
        if (!a || !b)
                return 1;
        memset(a, 0, CONTEXT_SIZE);
        stay_on_this_cpu();
        name_cpu();
        lab_context_make(b, stack_b, STACK - APART, body_b);
        printf("%-12s %9s %9s %9s\n", "core cycles", "least", "median", "samples");
        measure("a switch", round_trips, 2);
        measure("empty call", empty_calls, 1);
        printf("A switch is half of a round trip, its loop and what adapter.S adds included; %d round trips a sample.\n",
               LENGTH);
        return 0;
}
