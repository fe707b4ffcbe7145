/* Coroutines end, also while others go on, start others, and main goes on after all of them; twice. */
#include <stdio.h>

#include "sched.h"

static void child(void *number)
{
        printf("child %d\n", *(int *)number);
}

static void parent(void *number)
{
        static int numbers[] = { 10, 20, 30 };
        for (int i = 0; i < *(int *)number; i++) {
                spawn(child, &numbers[i]);
                yield();
                printf("parent %d\n", i);
        }
}

int main(void)
{
        static int one = 1, three = 3;
        for (int round = 1; round <= 2; round++) {
                spawn(parent, &three);
                spawn(child, &one);
                spawn(parent, &one);
                int left = run();
                printf("round %d, %d left\n", round, left);
        }
        return 0;
}
