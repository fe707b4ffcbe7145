/* The article's workload: requests that start four coroutines each, which work, wait, work and report. */
#include <stdint.h>
#include <stdio.h>

#include "sched.h"

enum { REQUESTS = 25, TASKS = 4, WAITS = 2 };

static struct channel *done;

static uint64_t work(uint64_t value)
{
        for (int i = 0; i < 20; i++)
                value = value * 6364136223846793005u + 1442695040888963407u;
        return value;
}

static void task(void *seed)
{
        uint64_t value = *(uint64_t *)seed;
        for (int i = 0; i < WAITS; i++) {
                value = work(value);
                yield();
        }
        channel_send(done, (long)(work(value) >> 32));
}

static void serve(void *nothing)
{
        uint64_t seeds[TASKS], seed = 1;
        long sum = 0;
        (void)nothing;
        for (int request = 0; request < REQUESTS; request++) {
                for (int i = 0; i < TASKS; i++) {
                        seeds[i] = seed = work(seed);
                        spawn(task, &seeds[i]);
                }
                for (int i = 0; i < TASKS; i++)
                        sum += channel_receive(done);
        }
        printf("%d requests, sum %ld\n", REQUESTS, sum);
}

int main(void)
{
        done = channel_new(TASKS);
        spawn(serve, NULL);
        printf("%d left\n", run());
        printf("%s\n", stacks_made == TASKS + 1 ? "5 stacks" : "not 5 stacks");
        return 0;
}
