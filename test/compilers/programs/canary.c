/* Stacks with a canary: the word that functions compare is the thread's own, 40 bytes from fs. */
#include "say.h"

static long marks[4];

__attribute__((noinline)) static int length(const char *text)
{
        char copy[32];
        int n = 0;

        while ((copy[n] = text[n])) n++;
        marks[n & 3] += copy[0];
        return n;
}

void __stack_chk_fail(void)
{
        for (;;) __asm__("ud2");
}

int main(void)
{
        tell("length", length("swaplab"));
        tell("marks", marks[3]);
        return 0;
}
