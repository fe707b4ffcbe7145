/* Where the lab puts the stack of context B. The page under it stays unmapped. */

#define STACK_B 0x7ffff7bf0000
#define STACK_B_SIZE 0x10000
#define STACK_B_TOP 0x7ffff7c00000
