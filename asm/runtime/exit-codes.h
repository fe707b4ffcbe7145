/* With what code a program of the runtime ends when it has to give up; a line on standard error says
   why. (A guard page that is hit ends it with SIGSEGV.) */

#define EXIT_SETTING 64         /* a setting is out of its range */
#define EXIT_MEMORY 65          /* the kernel has no more memory, or refuses to protect it */
#define EXIT_DOUBLE_FREE 66
#define EXIT_WILD_FREE 67       /* free of an address that malloc never returned */
