/* Rings of contexts, made for ring.S: how many, and how far apart their stacks are. */

#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "subject.h"

void ring_run(uint64_t), ring_start(void **), ring_even(void), ring_odd(void);
void context_make(void *context, void *stack, uint64_t size, void (*entry)(void));
extern char context_size[];

enum { LINE = 64, STACK = 65536, MOST = 4096 };

static void make_ring(uint64_t contexts, uint64_t stride)
{
        static char *block;
        static uint64_t size, order[MOST];
        static void *next[MOST + 1];
        uint64_t random = 88172645463325252u;
        uint64_t slot = ((uint64_t)context_size + LINE - 1) / LINE * LINE;
        if (slot / LINE % 2 == 0)
                slot += LINE;                   /* not all in the same sets of a cache */
        if (block)
                munmap(block, size);
        size = contexts * (stride + slot) + 2 * STACK;
        block = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (block == MAP_FAILED)
                abort();
        madvise(block, size, MADV_NOHUGEPAGE);
        char *stacks = block + (-(uintptr_t)block & (STACK - 1)), *objects = stacks + contexts * stride + STACK;
        for (uint64_t i = 0; i < contexts; i++)
                order[i] = i;
        for (uint64_t i = contexts - 1; i > 0; i--) {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                uint64_t j = random % (i + 1), swap = order[i];
                order[i] = order[j];
                order[j] = swap;
        }
        for (uint64_t i = 0; i < contexts; i++) {
                next[i] = objects + order[i] * slot;
                context_make(next[i], stacks + order[i] * stride, STACK - 2 * LINE, i % 2 ? ring_odd : ring_even);
        }
        next[contexts] = next[0];
        ring_start(next);
        ring_run(2 * contexts + 1);
}

#define RING(contexts, bytes) \
        __attribute__((section("subjects"), used, aligned(8))) static const struct subject \
        ring_##contexts##_##bytes = { #contexts "-" #bytes, "a switch among " #contexts " contexts, stacks " \
                #bytes " bytes apart", ring_run, 1, make_ring, contexts, bytes };
#define RINGS(contexts) RING(contexts, 65536) RING(contexts, 65600)

RINGS(2)
RINGS(8)
RINGS(16)
RINGS(64)
RINGS(256)
RINGS(1024)
RINGS(2048)
RINGS(4096)
