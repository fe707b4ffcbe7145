/* Signals of x86-64 Linux and what goes with them (asm/signal.h, asm/ucontext.h). */

#define SIGUSR1 10
#define SIGSEGV 11
#define SIGALRM 14

#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTORER 0x04000000

#define SS_DISABLE 2

/* stack_t, which sigaltstack takes: where the stack begins, flags, bytes. */
        .macro  alternate_stack name, low, size
        .type   \name, @object
        .p2align 3
\name:  .quad   \low, 0, \size
        .size   \name, 24
        .endm
