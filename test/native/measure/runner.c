/* Measures the subjects that a program is linked with, in cycles of the core.

   argv: CPU to stay on, samples
   output, a line each:
     title subject, then what it is
     clock tsc MHz, then core MHz for each sample
     subject name, then cycles a unit for each undisturbed sample

   The time-stamp counter ticks at a rate of its own. A chain of dependent additions takes one core
   cycle each; one is timed before and after every sample and says how many cycles a tick is. When the
   two disagree, something else ran or the clock changed, and the sample is taken again.

   A chain doesn't notice a busy neighbour: another hardware thread of the same core, which a virtual
   machine doesn't show. Independent additions do: they take longer, and the sample is taken again. */

#define _GNU_SOURCE
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "subject.h"

enum { CHAIN = 16384, WIDE = 8192, SAMPLE_TICKS = 60000, ATTEMPTS = 4000 };

static uint64_t ticks(void)
{
        uint32_t low, high;
        __asm__ volatile ("lfence\n\trdtsc\n\tlfence" : "=a"(low), "=d"(high) : : "memory");
        return (uint64_t)high << 32 | low;
}

/* CHAIN dependent additions. Of registers: some CPUs add small constants without executing them. */
static void chain(void)
{
        uint64_t sum = 0, one = 1, count = CHAIN / 64;
        __asm__ volatile ("1:\n\t.rept 64\n\taddq %1, %0\n\t.endr\n\tdecq %2\n\tjnz 1b"
                          : "+r"(sum), "+r"(one), "+r"(count) : : "cc");
}

static uint64_t nothing = UINT64_MAX;   /* ticks that reading the counter twice takes */

static void time_nothing(void)
{
        for (int i = 0; i < 1000; i++) {
                uint64_t start = ticks(), spent = ticks() - start;
                if (spent < nothing)
                        nothing = spent;
        }
}

static uint64_t timed_chain(void)
{
        uint64_t start = ticks();
        chain();
        return ticks() - start - nothing;
}

/* WIDE additions, four at a time. */
static uint64_t timed_wide(void)
{
        uint64_t a = 0, b = 0, c = 0, d = 0, one = 1, count = WIDE / 64, start = ticks();
        __asm__ volatile ("1:\n\t.rept 16\n\t"
                          "addq %5, %0\n\taddq %5, %1\n\taddq %5, %2\n\taddq %5, %3\n\t"
                          ".endr\n\tdecq %4\n\tjnz 1b"
                          : "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(count) : "r"(one) : "cc");
        return ticks() - start - nothing;
}

/* Go's routine keeps the running goroutine in the thread's last word below fs. */
__attribute__((used)) static __thread uint64_t below_fs[8];

static double core_mhz[1 << 16];
static int core_samples;
static double tsc_mhz;

static void calibrate_tsc(void)
{
        struct timespec from, to;
        double seconds;
        clock_gettime(CLOCK_MONOTONIC_RAW, &from);
        uint64_t start = ticks();
        do {
                clock_gettime(CLOCK_MONOTONIC_RAW, &to);
                seconds = (double)(to.tv_sec - from.tv_sec) + 1e-9 * (double)(to.tv_nsec - from.tv_nsec);
        } while (seconds < 0.1);
        tsc_mhz = 1e-6 * (double)(ticks() - start) / seconds;
}

static double least_chain = 1e18;                /* ticks that the chain takes undisturbed */
static double least_wide = 1e9;                 /* cycles that WIDE additions take undisturbed */

/* Whether the clock was the same before and after: alike, and not because both were interrupted. What
   the chain took at best is forgotten slowly, lest a clock that slows down for good end all. */
static int steady(double before, double after)
{
        least_chain = least_chain * 1.0002 < before ? least_chain * 1.0002 : before;
        return before < after * 1.02 && after < before * 1.02 && before < least_chain * 1.03;
}

static int quiet(double wide)
{
        if (wide < least_wide)
                least_wide = wide;
        return wide < least_wide * 1.05;
}

/* Core cycles of `iterations` of a subject, or a negative number if something disturbed it. */
static double cycles(const struct subject *subject, uint64_t iterations)
{
        uint64_t wide_before = timed_wide(), before = timed_chain();
        uint64_t start = ticks();
        subject->run(iterations);
        uint64_t spent = ticks() - start - nothing;
        uint64_t after = timed_chain(), wide_after = timed_wide();
        double rate = 2.0 * CHAIN / (double)(before + after);
        if (!steady((double)before, (double)after))
                return -1;
        int undisturbed = quiet((double)wide_before * rate) & quiet((double)wide_after * rate);
        if (!undisturbed)
                return -1;
        if (core_samples < 1 << 16)
                core_mhz[core_samples++] = rate * tsc_mhz;
        return (double)spent * rate;
}

/* As many iterations as fill a sample, once caches and predictors are warm. Several tries of each: a page
   that is touched for the first time, or an interruption, fills a sample with one iteration. */
static uint64_t enough(const struct subject *subject)
{
        uint64_t iterations = 1;
        for (;;) {
                uint64_t least = UINT64_MAX;
                for (int i = 0; i < 3; i++) {
                        uint64_t start = ticks();
                        subject->run(iterations);
                        uint64_t spent = ticks() - start;
                        if (spent < least)
                                least = spent;
                }
                if (least >= SAMPLE_TICKS / 2)
                        return iterations;
                iterations *= 2;
        }
}

static void measure(const struct subject *subject, int samples)
{
        if (subject->prepare)
                subject->prepare(subject->a, subject->b);
        uint64_t iterations = enough(subject);
        double units = (double)iterations * (double)subject->units;
        int taken = 0;
        cycles(subject, iterations);
        printf("subject %s", subject->name);
        for (int attempt = 0; attempt < ATTEMPTS && taken < samples; attempt++) {
                double spent = cycles(subject, iterations);
                if (spent < 0)
                        continue;
                printf(" %.3f", spent / units);
                taken++;
        }
        printf("\n");
}

int main(int argc, char **argv)
{
        if (argc != 3) {
                fprintf(stderr, "usage: %s cpu samples\n", argv[0]);
                return 2;
        }
        int cpu = atoi(argv[1]), samples = atoi(argv[2]);
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(cpu, &set);
        if (sched_setaffinity(0, sizeof set, &set)) {
                perror("sched_setaffinity");
                return 2;
        }
        calibrate_tsc();
        time_nothing();
        for (int i = 0; i < 100; i++)
                steady((double)timed_chain(), 0);       /* learns what it takes */
        for (const struct subject *subject = subjects_begin; subject < subjects_end; subject++)
                printf("title %s %s\n", subject->name, subject->title);
        for (const struct subject *subject = subjects_begin; subject < subjects_end; subject++)
                measure(subject, samples);
        printf("clock %.1f", tsc_mhz);
        for (int sample = 0; sample < core_samples; sample++)
                printf(" %.0f", core_mhz[sample]);
        printf("\n");
        return 0;
}
