/* Threads without stacks: a switch statement that jumps back to where the function was left. */
#define PT_BEGIN(line)      switch (line) { case 0:
#define PT_YIELD(line)      do { (line) = __LINE__; return 1; case __LINE__:; } while (0)
#define PT_END(line)        } (line) = 0; return 0
