/* Allocates until brk and mmap are both in use, moves blocks, sorts, and gives everything back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned state = 12345;

static unsigned next(void)
{
        return state = state * 1103515245 + 12345, state >> 8;
}

static int compare(const void *a, const void *b)
{
        unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
        return x < y ? -1 : x > y;
}

int main(void)
{
        enum { BLOCKS = 60 };
        unsigned char *block[BLOCKS] = { 0 };
        size_t size[BLOCKS] = { 0 };
        unsigned long hash = 5381;
        for (int round = 0; round < 600; round++) {
                unsigned i = next() % BLOCKS;
                size_t wanted = 16 + next() % (round % 50 == 0 ? 300000 : 2000);
                unsigned char *moved = realloc(block[i], wanted);
                if (!moved)
                        return 1;
                if (size[i])
                        hash = hash * 33 + moved[(size[i] < wanted ? size[i] : wanted) - 1];
                block[i] = moved;
                size[i] = wanted;
                moved[0] = moved[wanted - 1] = (unsigned char)round;
        }
        for (int i = 0; i < BLOCKS; i++)
                free(block[i]);
        unsigned *numbers = calloc(500, sizeof *numbers);
        for (int i = 0; i < 500; i++)
                numbers[i] = next();
        qsort(numbers, 500, sizeof *numbers, compare);
        for (int i = 1; i < 500; i++)
                if (numbers[i - 1] > numbers[i])
                        return 2;
        void *aligned;
        if (posix_memalign(&aligned, 4096, 10000) || (size_t)aligned % 4096)
                return 3;
        memset(aligned, 1, 10000);
        free(aligned);
        free(numbers);
        char *large = malloc(1 << 20);
        large = realloc(large, 3 << 20);
        large[(3 << 20) - 1] = 1;
        free(large);
        printf("%lx\n", hash);
        return 0;
}
