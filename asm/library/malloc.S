/* The allocator of the lab's other programs. */

        .globl  malloc
        .globl  calloc
        .globl  free

/* A program may have a function of that name. */
#define fatal __lab_fatal
#include "../runtime/malloc.S"
