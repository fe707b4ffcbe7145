/* Generators on stacks from malloc, each a context of ucontext.h. */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

struct generator {
        ucontext_t self, caller;
        int value, limit;
};

static void count(int high, int low)
{
        struct generator *g = (void *)((unsigned long)(unsigned)high << 32 | (unsigned)low);
        for (int i = 0; i < g->limit; i++) {
                g->value = i * i;
                swapcontext(&g->self, &g->caller);
        }
        g->value = -1;
}

int main(void)
{
        enum { COUNT = 3 };
        struct generator *g = calloc(COUNT, sizeof *g);
        for (int i = 0; i < COUNT; i++) {
                unsigned long self = (unsigned long)&g[i];
                getcontext(&g[i].self);
                g[i].limit = 3 + i;
                g[i].self.uc_stack.ss_size = 16384;
                g[i].self.uc_stack.ss_sp = malloc(16384);
                g[i].self.uc_link = &g[i].caller;
                makecontext(&g[i].self, (void (*)(void))count, 2, (int)(self >> 32), (int)self);
        }
        for (int live = COUNT; live > 0;)
                for (int i = 0; i < COUNT; i++) {
                        if (g[i].value < 0)
                                continue;
                        swapcontext(&g[i].caller, &g[i].self);
                        if (g[i].value < 0)
                                live--;
                        else
                                printf("%d:%d ", i, g[i].value);
                }
        printf("done %.3f\n", 1.0 / COUNT);
        return 0;
}
