/* Two coroutines take turns, and each keeps what it has in registers. */
#include <stdio.h>
#include <stdlib.h>

#include "sched.h"

static void count(void *first)
{
        long from = *(long *)first, a = from, b = 2 * from, c = 3 * from, d = 5 * from;
        for (long turn = from; turn < from + 3; turn++) {
                printf("turn %ld: %ld\n", turn, a + b + c + d);
                a += turn, b += a, c += b, d += c;
                yield();
        }
        printf("%ld is through\n", from);
        /* Stage 2 is about what comes behind this. */
        fflush(stdout);
        static int through;
        if (++through == 2)
                _Exit(0);
        for (;;)
                yield();
}

int main(void)
{
        static long ten = 10, twenty = 20;
        spawn(count, &ten);
        spawn(count, &twenty);
        run();
        return 1;
}
