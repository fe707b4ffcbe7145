/* A hundred coroutines, four at a time, on stacks that are used again; each finds rsp as a function does. */
#include <stdint.h>
#include <stdio.h>

#include "sched.h"

static long sum;

static void add(void *value)
{
        volatile double wide[16] __attribute__((aligned(16))) = { 0 };
        volatile uintptr_t place = (uintptr_t)wide;    /* a compiler that knew it would believe the attribute */
        if (place % 16)
                printf("a stack is off its boundary\n");
        yield();
        sum += (long)(intptr_t)value;
}

int main(void)
{
        for (long i = 1; i <= 100; i += 4) {
                for (long j = i; j < i + 4; j++)
                        spawn(add, (void *)(intptr_t)j);
                run();
        }
        printf("sum %ld\n", sum);
        printf("%s\n", stacks_made == 4 ? "4 stacks" : "not 4 stacks");
        if (stacks_made != 4)
                fprintf(stderr, "%d stacks were made for coroutines of which four live at a time\n", stacks_made);
        return 0;
}
