#include <stdlib.h>
#include <sys/mman.h>

#include "sched.h"

enum { GUARD = 4096 };

int stacks_made;

void *stack_new(void)
{
        char *low = mmap(NULL, GUARD + STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (low == MAP_FAILED || mprotect(low, GUARD, PROT_NONE))
                abort();
        stacks_made++;
        return low + GUARD;
}
