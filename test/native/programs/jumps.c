/* setjmp and longjmp out of nested calls, atexit in the reverse order, an exit code. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf place;

static void first(void)
{
        puts("registered first");
}

static void second(void)
{
        puts("registered second");
        fflush(stdout);
}

static void deep(int n)
{
        if (n == 0)
                longjmp(place, 42);
        deep(n - 1);
}

int main(void)
{
        atexit(first);
        atexit(second);
        int value = setjmp(place);
        if (value == 0)
                deep(20);
        printf("jumped with %d\n", value);
        exit(value);
}
