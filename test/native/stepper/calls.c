/* System calls of the stepper's child: what the lab's kernel answers otherwise than one that is not alone. */

#include "stepper.h"

/* The number of a process that there is not. */
#define NOBODY 0x7ffffffful

/* A process or group by its number, as the program knows it. Everybody is not let through. */
static u64 named(struct run *run, u64 number)
{
        int pid = (int)number;
        if (pid == 0)
                return 0;
        if (pid == (int)run->pid)
                return child;
        return pid == -(int)run->pid ? (u64)-child : NOBODY;
}

static void name_process(struct run *run, struct user_regs_struct *r)
{
        switch (r->rax) {
        case SYS_tgkill:
        case SYS_rt_tgsigqueueinfo:
                if ((int)r->rsi > 0)
                        r->rsi = named(run, r->rsi);
                /* fallthrough */
        case SYS_tkill:
                if ((int)r->rdi <= 0)
                        break;
                /* fallthrough */
        case SYS_kill:
        case SYS_rt_sigqueueinfo:
                r->rdi = named(run, r->rdi);
        }
}

static void note_action(struct run *run, const struct user_regs_struct *r, u64 number)
{
        u64 flags;
        if (number != SYS_rt_sigaction || r->rax != 0 || r->rsi == 0)
                return;
        check(pread(memory, &flags, 8, r->rsi + 8) == 8, "pread");
        run->informed[r->rdi] = (flags & SA_SIGINFO) != 0;
}

/* What the lab has the stepper answer to the call at hand; NULL if the kernel is to. */
static struct answer *answered(struct run *run)
{
        for (u64 i = 0; i < run->answers; i++)
                if (run->answer[i].nth == run->calls + 1)
                        return &run->answer[i];
        return NULL;
}

/* Where a frame under the stack pointer has the address of its floating-point state. */
#define FPREGS_BELOW_RSP (232 - 8)
/* Where a copy of that can lie, and how long it is with what XSAVE adds, at most. */
#define COPY (HOME + 1024)
#define LONGEST 4096ul

/* A frame close to the end of all addresses: the kernel checks that there is room for what XSAVE adds, and the
   lab's has none. Its floating-point state is restored from a copy. */
static void lend_state(struct run *run, u64 rsp)
{
        unsigned char state[512];
        u64 at, copy = COPY;
        run->lent = pread(memory, &at, 8, rsp + FPREGS_BELOW_RSP) == 8 && at % 16 == 0 &&
                    at + LONGEST > TOP && pread(memory, state, 512, at) == 512 ? at : 0;
        if (run->lent == 0)
                return;
        check(pwrite(memory, state, 512, COPY) == 512, "pwrite");
        check(pwrite(memory, &copy, 8, rsp + FPREGS_BELOW_RSP) == 8, "pwrite");
}

/* Makes the system call at hand one that can be made here: an mmap asks for the address that it got in
   the lab, the process that is named is the child, and where the lab answers, the call does nothing. */
void begin_call(struct run *run, struct user_regs_struct r)
{
        if (answered(run))
                r.rax = SYS_getpid;
        else if (r.rax == SYS_rt_sigreturn)
                lend_state(run, r.rsp);
        else if (r.rax == SYS_mmap && r.rdi == 0 && run->mmaps > 0)
                r.rdi = *run->mmap;
        else
                name_process(run, &r);
        put_registers(&r);
}

/* After the call: puts the arguments back, and looks at a new region from now on. */
void end_call(struct run *run, const struct user_regs_struct *before)
{
        struct user_regs_struct r = get_registers();
        struct answer *answer = answered(run);
        run->calls++;
        run->suspended = before->rax == SYS_rt_sigsuspend || before->rax == SYS_ppoll;
        if (before->rax == SYS_rt_sigreturn) {
                if (run->lent)
                        pwrite(memory, &run->lent, 8, before->rsp + FPREGS_BELOW_RSP);
                return;
        }
        if (before->rax == SYS_mmap && r.rdi != before->rdi) {
                check(r.rax == r.rdi, "mmap at the lab's address");
                u64 size = (r.rsi + PAGE - 1) & -PAGE;
                run->mmaps--, run->mmap++;
                run->region = realloc(run->region, (run->regions + 1) * sizeof *run->region);
                run->region[run->regions++] = (struct region){
                        r.rax, size, r.rdx, 0, calloc(1, size), calloc(1, size),
                };
        }
        if (answer)
                r.rax = answer->result;
        r.rdi = before->rdi, r.rsi = before->rsi;
        put_registers(&r);
        note_action(run, &r, before->rax);
}
