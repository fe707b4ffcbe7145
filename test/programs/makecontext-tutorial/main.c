/* The usual first program with <ucontext.h>: two functions hand control to each other. */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

static ucontext_t main_context, ping_context, pong_context;
static char ping_stack[16384], pong_stack[16384];

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void ping(int times)
{
    for (int i = 0; i < times; i++) {
        printf("ping %d\n", i);
        if (swapcontext(&ping_context, &pong_context) == -1)
            die("swapcontext");
    }
    printf("ping returns\n");
}

static void pong(int times, int step)
{
    for (int i = 0; i < times; i++) {
        printf("pong %d\n", i * step);
        if (swapcontext(&pong_context, &ping_context) == -1)
            die("swapcontext");
    }
    printf("pong returns\n");
}

int main(void)
{
    if (getcontext(&ping_context) == -1)
        die("getcontext");
    ping_context.uc_stack.ss_sp = ping_stack;
    ping_context.uc_stack.ss_size = sizeof ping_stack;
    ping_context.uc_link = &pong_context;
    makecontext(&ping_context, (void (*)(void))ping, 1, 3);

    if (getcontext(&pong_context) == -1)
        die("getcontext");
    pong_context.uc_stack.ss_sp = pong_stack;
    pong_context.uc_stack.ss_size = sizeof pong_stack;
    pong_context.uc_link = &main_context;
    makecontext(&pong_context, (void (*)(void))pong, 2, 3, 10);

    if (swapcontext(&main_context, &ping_context) == -1)
        die("swapcontext");
    printf("main: done\n");
    return 0;
}
