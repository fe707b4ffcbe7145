/* Three threads that give way to each other until each has said its piece. */
#include <stdio.h>
#include "threads.h"

static void count(void *arg)
{
    const char *name = arg;
    for (int i = 1; i <= 3; i++) {
        printf("%s %d\n", name, i);
        thread_yield();
    }
}

int main(void)
{
    threads_init();
    thread_spawn(count, "one");
    thread_spawn(count, "two");
    thread_spawn(count, "three");
    threads_run();
    printf("all done\n");
    return 0;
}
