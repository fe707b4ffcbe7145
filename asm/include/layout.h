/* Where the lab puts the stacks of contexts B and C. The page under each stays unmapped. */

#define STACK_B 0x7ffff7bf0000
#define STACK_B_SIZE 0x10000
#define STACK_B_TOP 0x7ffff7c00000

#define STACK_C 0x7ffff7bd0000  /* as large */
