/* Calls itself until the stack ends. */
#include <stdio.h>

static int depth(volatile char *above, int n)
{
        volatile char here[4000];
        here[0] = above[0] + 1;
        return depth(here, n + 1) + here[0];
}

int main(void)
{
        char start[1] = { 0 };
        puts("going down");
        fflush(stdout);
        return depth(start, 0);
}
