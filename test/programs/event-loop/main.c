#include <stdio.h>
#include "loop.h"

static void ticker(void *arg)
{
    int every = *(int *)arg;
    for (int i = 0; i < 3; i++) {
        printf("[%2d] every %d\n", now(), every);
        sleep_for(every);
    }
}

static void download(void *arg)
{
    const char *name = arg;
    printf("[%2d] %s: asked\n", now(), name);
    sleep_for(4);
    printf("[%2d] %s: half of it\n", now(), name);
    sleep_for(4);
    printf("[%2d] %s: all of it (%.1f per tick)\n", now(), name, 100 / 8.0);
}

static void first(void *unused)
{
    static int two = 2, three = 3;
    (void)unused;
    spawn(ticker, &two);
    spawn(ticker, &three);
    spawn(download, "page.html");
}

int main(void)
{
    spawn(first, NULL);
    run_loop();
    printf("[%2d] nothing left to do\n", now());
    return 0;
}
