/* Two contexts that take turns: main is one, body_b the other. */

#include <stdio.h>
#include <stdlib.h>

#include "context.h"

enum { STACK = 65536, TURNS = 3 };

static void *a, *b;
static char stack_b[STACK] __attribute__((aligned(64)));

/* Where both come by after each switch: a place for a breakpoint. */
__attribute__((noinline)) static void arrived(char who, int turn)
{
        printf("%c, turn %d\n", who, turn);
        fflush(stdout);
}

static void body_b(void)
{
        for (int turn = 1;; turn++) {
                arrived('B', turn);
                lab_context_switch(b, a);
        }
}

int main(void)
{
        a = aligned_alloc(64, (CONTEXT_SIZE + 63) & -64);
        b = aligned_alloc(64, (CONTEXT_SIZE + 63) & -64);
        if (!a || !b)
                return 1;
        lab_context_make(b, stack_b, STACK, body_b);
        for (int turn = 1; turn <= TURNS; turn++) {
                lab_context_switch(a, b);
                arrived('A', turn);
        }
        free(a);
        free(b);
        return 0;
}
