/* Pieces that are about memory: chains of loads that miss, and what the kernel does for a stack. */

#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "subject.h"

static void *first;             /* of the chain */

/* A random cycle through `lines` lines, `stride` bytes apart. */
static void make_chain(uint64_t lines, uint64_t stride)
{
        static char *block;
        static uint64_t size, order[1 << 20];
        uint64_t random = 88172645463325252u;
        if (block)
                munmap(block, size);
        size = lines * stride + 65536;
        block = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (block == MAP_FAILED)
                abort();
        char *begin = block + (-(uintptr_t)block & 65535);
        for (uint64_t i = 0; i < lines; i++)
                order[i] = i;
        for (uint64_t i = lines - 1; i > 0; i--) {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                uint64_t j = random % i, swap = order[i];
                order[i] = order[j];
                order[j] = swap;
        }
        for (uint64_t i = 0; i < lines; i++)
                *(void **)(begin + order[i] * stride) = begin + order[(i + 1) % lines] * stride;
        first = begin;
}

static void follow(uint64_t iterations)
{
        void *at = first;
        while (iterations--)
                __asm__ volatile (".rept 64\n\tmovq (%0), %0\n\t.endr" : "+r"(at));
        first = at;
}

static void map_touch_unmap(uint64_t size, uint64_t guard, int touch)
{
        char *stack = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (stack == MAP_FAILED || (guard && mprotect(stack, guard, PROT_NONE)))
                abort();
        if (touch)
                *(volatile char *)(stack + size - 8) = 1;
        munmap(stack, size);
}

static void plain(uint64_t n) { while (n--) map_touch_unmap(65536, 0, 0); }
static void touched(uint64_t n) { while (n--) map_touch_unmap(65536, 0, 1); }
static void guarded(uint64_t n) { while (n--) map_touch_unmap(65536, 4096, 1); }

static char *pages;

static void touch_pages(uint64_t n)
{
        while (n--) {
                for (int page = 0; page < 64; page++)
                        ((volatile char *)pages)[page * 4096] = 1;
                madvise(pages, 64 * 4096, MADV_DONTNEED);
        }
}

static void map_pages(uint64_t a, uint64_t b)
{
        (void)a, (void)b;
        if (!pages)
                pages = mmap(0, 64 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (pages == MAP_FAILED)
                abort();
        madvise(pages, 64 * 4096, MADV_NOHUGEPAGE);
}

#define SUBJECT __attribute__((section("subjects"), used, aligned(8))) static const struct subject
#define CHAIN(id, name, place, lines, stride) \
        SUBJECT id = { name, "load from the next of " #lines place ", in random order", follow, 64, \
                       make_chain, lines, stride }

CHAIN(chain_l1, "load-16K", " lines", 256, 64);
CHAIN(chain_l2, "load-128K", " lines", 2048, 64);
CHAIN(chain_l3, "load-4M", " lines", 65536, 64);
CHAIN(chain_memory, "load-64M", " lines", 1048576, 64);
CHAIN(stacks_8, "load-8-stacks-64K-apart", " places 64 KiB apart", 8, 65536);
CHAIN(stacks_64, "load-64-stacks-64K-apart", " places 64 KiB apart", 64, 65536);
CHAIN(stacks_1024, "load-1024-stacks-64K-apart", " places 64 KiB apart", 1024, 65536);
CHAIN(stacks_4096, "load-4096-stacks-64K-apart", " places 64 KiB apart", 4096, 65536);
CHAIN(coloured_64, "load-64-stacks-64K+64-apart", " places 64 KiB + 64 apart", 64, 65600);
CHAIN(coloured_1024, "load-1024-stacks-64K+64-apart", " places 64 KiB + 64 apart", 1024, 65600);
CHAIN(pages_64, "load-64-lines-4K+64-apart", " places 4 KiB + 64 apart", 64, 4160);
CHAIN(pages_512, "load-512-lines-4K+64-apart", " places 4 KiB + 64 apart", 512, 4160);

SUBJECT map = { "mmap-munmap-64K", "mmap and munmap of 64 KiB", plain, 1, 0, 0, 0 };
SUBJECT map_touch = { "mmap-touch-munmap-64K",
                      "mmap of 64 KiB, a write into its top page, munmap", touched, 1, 0, 0, 0 };
SUBJECT map_guard = { "mmap-guard-touch-munmap-64K",
                      "the same with a guard page made by mprotect", guarded, 1, 0, 0, 0 };
SUBJECT touch = { "page-touch", "first write into a fresh page, and giving it back",
                  touch_pages, 64, map_pages, 0, 0 };
