/* What stepper.c and signals.c share. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

typedef uint64_t u64;

enum { SLOTS = 55, RFLAGS = 16, MXCSR, FCW, FSW, FTW, FSBASE, UNDEFINED, XMM0 };

#define PAGE 4096ul
#define HOME 0x100000000000ul   /* the page that stays */
#define TOP 0x7ffffffff000ul    /* end of a process's addresses */
#define TF 0x100ul
#define RF 0x10000ul

struct region {
        u64 start, size, protection, length;
        unsigned char *now, *before;
};

struct answer {
        u64 nth, result;
};

struct sent {
        u64 step, signal, code, pid, uid, value;
};

struct run {
        u64 regions, mmaps, answers, sends, pid, uid, pc, end, budget, mask, registers[SLOTS];
        struct region *region;
        u64 *mmap;              /* the next of the addresses */
        struct answer *answer;
        struct sent *sent;
        u64 calls;              /* so far */
        int suspended;          /* the last one has replaced the mask until a handler starts */
        u64 lent;               /* where the floating-point state lies that a copy stands for */
        u64 trapno, err;        /* of the last fault */
        int informed[65];       /* signals whose action has SA_SIGINFO */
};

extern pid_t child;
extern int memory;              /* /proc/<child>/mem */

void check(int good, const char *what);
struct user_regs_struct get_registers(void);
void put_registers(const struct user_regs_struct *r);
/* What the run's writable memory held when it was told of last; NULL elsewhere. */
unsigned char *known(struct run *run, u64 address, u64 size);

/* Sends the child what is to come before this step. */
void send_signals(struct run *run, u64 step);
/* At a stop for a signal that the child is about to get: makes what it tells the lab's. */
void mend_siginfo(struct run *run, siginfo_t *info);
/* At the first instruction of a handler: moves the frame. */
void move_frame(struct run *run, int signal);
/* True if a signal is without effect. */
int is_ignored(int signal);
/* True if it has a handler and is not blocked. */
int starts_handler(int signal);
/* A set of signals from /proc/<child>/status: SigBlk, SigIgn, SigCgt. */
u64 signal_set(const char *name);

/* Before a system call: makes it one that can be made here. */
void begin_call(struct run *run, struct user_regs_struct r);
/* After it: puts back what was changed of the registers that it began with. */
void end_call(struct run *run, const struct user_regs_struct *before);

/* The opcode at rip behind its legacy and REX prefixes. `repeated` tells of F2 or F3. */
int opcode(u64 rip, int *repeated);
/* After pushf or syscall: hides what single steps leave in what they save. */
void hide_trap_flag(int op);
