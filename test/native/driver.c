/* Runs a routine of asm/ on this CPU, in an ordinary process.

     driver ROUNDS SEED     needs ../asm/survival.S, an adapter and a routine: prints how often each
                            register survived, nine counts for A and nine for B

   With -DFAMILY, and glibc 2.12's five functions from asm/ in place of libc's:

     driver                 makes a context with 0 to 9 arguments, one after the other, and prints
                            what each was given; then falls through a chain of contexts to the end

   Prints what driver.test.ts expects of the emulator's run of the same. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef FAMILY

void survive(uint64_t rounds, uint64_t seed, uint64_t counts[18]);

int main(int argc, char **argv)
{
    uint64_t counts[18] = { 0 };
    if (argc != 3)
        return 2;
    survive(strtoull(argv[1], NULL, 10), strtoull(argv[2], NULL, 10), counts);
    for (int i = 0; i < 18; i++)
        printf("%lu\n", (unsigned long)counts[i]);
    return 0;
}

#else

#include <ucontext.h>

typedef uint64_t word;

static ucontext_t main_context, contexts[2];
static char stacks[2][32768] __attribute__((aligned(16)));
static int given;

static void begin(word a, word b, word c, word d, word e, word f, word g, word h, word i)
{
    word seen[] = { a, b, c, d, e, f, g, h, i };
    printf("%d:", given);
    for (int n = 0; n < given; n++)
        printf(" %lu", (unsigned long)seen[n]);
    /* The frame address is rsp at entry less the eight bytes of the pushed rbp. */
    puts((uintptr_t)__builtin_frame_address(0) % 16 == 0 ? " aligned" : " misaligned");
}

static void say(void)
{
    puts("in a chain");
}

static void prepare(int which, ucontext_t *link)
{
    getcontext(&contexts[which]);
    contexts[which].uc_link = link;
    contexts[which].uc_stack.ss_sp = stacks[which];
    /* Some room stays above: begin looks at nine arguments, given or not. */
    contexts[which].uc_stack.ss_size = sizeof stacks[which] - 64;
}

int main(void)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    for (given = 0; given <= 9; given++) {
        prepare(0, &main_context);
        makecontext(&contexts[0], (void (*)(void))begin, given, (word)101, (word)102, (word)103,
                    (word)104, (word)105, (word)106, (word)107, (word)108, (word)109);
        swapcontext(&main_context, &contexts[0]);
    }
    prepare(0, &contexts[1]);
    makecontext(&contexts[0], say, 0);
    prepare(1, NULL);
    makecontext(&contexts[1], say, 0);
    swapcontext(&main_context, &contexts[0]);
    puts("not reached");
    return 1;
}

#endif
