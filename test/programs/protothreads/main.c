/* For contrast: cooperative threads with no stack of their own, and no switch. */
#include <stdio.h>
#include "pt.h"

struct blinker {
    int line;
    int i;
    const char *name;
};

static int blink(struct blinker *b)
{
    PT_BEGIN(b->line);
    for (b->i = 0; b->i < 3; b->i++) {
        printf("%s on\n", b->name);
        PT_YIELD(b->line);
        printf("%s off\n", b->name);
        PT_YIELD(b->line);
    }
    PT_END(b->line);
}

int main(void)
{
    struct blinker red = { .name = "red" }, green = { .name = "green" };
    while (blink(&red) | blink(&green))
        ;
    return 0;
}
