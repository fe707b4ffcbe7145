/* Coroutines with nothing but setjmp and longjmp: all live on the main stack, with a gap below each
   that is large enough for whatever it calls. The scheduler runs below all of them. */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#define GAP 8192
#define WORKERS 2

static jmp_buf home, scheduler, worker[WORKERS];
static int finished[WORKERS];

static void start(int self);

static void pass(int self)
{
    if (!setjmp(worker[self]))
        longjmp(scheduler, 1);
}

static void work(int self)
{
    for (int i = 0; i < 2 + self; i++) {
        printf("worker %d: round %d\n", self, i);
        pass(self);
    }
    finished[self] = 1;
    longjmp(scheduler, 1);
}

static void schedule(void)
{
    static int turn, left;
    do {
        left = 0;
        for (turn = 0; turn < WORKERS; turn++) {
            if (finished[turn])
                continue;
            left++;
            if (!setjmp(scheduler))
                longjmp(worker[turn], 1);
        }
    } while (left);
    longjmp(home, 1);
}

/* Its own frame is the gap; nobody returns here. */
static __attribute__((noinline)) void leave_gap(int next)
{
    char gap[GAP];
    memset(gap, 0, sizeof gap);
    if (next < WORKERS)
        start(next);
    else
        schedule();
    __asm__ volatile("" : : "r"(gap) : "memory");
}

static __attribute__((noinline)) void start(int self)
{
    if (!setjmp(worker[self]))
        leave_gap(self + 1);
    else
        work(self);
}

int main(void)
{
    if (!setjmp(home))
        leave_gap(0);
    puts("both are done");
    return 0;
}
