/* Time, sleep and chance: values differ from run to run, what is said about them does not. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long long since(const struct timespec *a, const struct timespec *b)
{
        return (b->tv_sec - a->tv_sec) * 1000000000ll + b->tv_nsec - a->tv_nsec;
}

int main(void)
{
        struct timespec a, b, pause = { 0, 20000000 };
        struct timeval now;
        struct rusage usage;
        unsigned bytes[4] = { 0 };
        char name[64];
        clock_gettime(CLOCK_MONOTONIC, &a);
        printf("slept %d\n", nanosleep(&pause, 0));
        clock_gettime(CLOCK_MONOTONIC, &b);
        printf("long enough: %d, not for ever: %d\n", since(&a, &b) >= 20000000, since(&a, &b) < 10000000000);
        gettimeofday(&now, 0);
        printf("same second, about: %d\n", labs((long)(time(0) - now.tv_sec)) <= 1);
        printf("used: %d %d\n", getrusage(RUSAGE_SELF, &usage), clock() >= 0);
        printf("bytes: %zd, any: %d\n", getrandom(bytes, sizeof bytes, 0), (bytes[0] | bytes[1]) != 0);
        printf("process: %d\n", getpid() > 0 && getppid() >= 0);
        printf("terminal: %d %d, page: %ld\n", isatty(0), isatty(1), sysconf(_SC_PAGESIZE));
        printf("file: %d\n", fopen("/does/not/exist", "r") == 0);
        printf("self: %d\n", readlink("/proc/self/exe", name, sizeof name) > 0);
        srand(7);
        printf("rand: %d\n", rand());
        return 0;
}
