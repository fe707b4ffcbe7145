/* What the allocator ends with. */

        .globl  __lab_fatal

#define fatal __lab_fatal
#define out_of_memory __lab_out_of_memory
#include "../runtime/fatal.S"
