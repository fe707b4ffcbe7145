/* Executes programs on the CPU this runs on, one instruction at a time, and tells what each did.

   Standard input holds runs, one after another; standard output gets their records. All numbers are
   64 bits, little endian.

     run:     regions mmaps pc end budget mask fail_nth fail_errno registers[55] {region}
                {address}, where the lab's kernel has put what was mapped without an address
     region:  start size protection(PROT_*) length, then `length` bytes padded to 8
     records: 1 rip registers[55] mask count {address value}   after every instruction;
                the pairs are the words that changed in any writable region
              2 kind rip a b c floats                          last; `floats`: mxcsr, swd << 32
                kind 0: rip reached `end`     1: exited with code a
                     2: signal a, si_code b, si_addr c         3: budget used up

   Addresses from mmap are the kernel's choice, so the lab's are asked for. What is mapped at an address
   of the program's own choice is not looked at; nor may the program unmap anything.

   The registers are the slots of src/machine/registers.ts, ftw in the short form of fxsave.

   A child process unmaps everything it has but one page with a `syscall` in it, far from where the
   lab puts things, and then maps exactly the regions of the run: all at the parent's bidding, so
   that no code of its own is needed. The parent executes single steps in it. */

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

struct run {
        u64 regions, mmaps, pc, end, budget, mask, fail_nth, fail_errno, registers[SLOTS];
        struct region *region;
        u64 *mmap;              /* the next of the addresses */
};

static pid_t child;
static int memory;              /* /proc/<child>/mem */

static void check(int good, const char *what)
{
        if (good)
                return;
        fprintf(stderr, "stepper: %s: %s\n", what, strerror(errno));
        if (child > 0)
                kill(child, SIGKILL);
        exit(1);
}

static void put(u64 value)
{
        fwrite(&value, 8, 1, stdout);
}

static int get(void *to, size_t size)
{
        return fread(to, 1, size, stdin) == size;
}

static int read_run(struct run *run)
{
        if (!get(run, offsetof(struct run, region)))
                return 0;
        run->region = calloc(run->regions, sizeof *run->region);
        for (u64 i = 0; i < run->regions; i++) {
                struct region *r = &run->region[i];
                check(get(r, 32), "short input");
                r->now = calloc(1, r->size);
                r->before = calloc(1, r->size);
                check(r->length <= r->size && get(r->before, (r->length + 7) & ~7ul), "short input");
        }
        run->mmap = calloc(run->mmaps, 8);
        check(get(run->mmap, 8 * run->mmaps), "short input");
        return 1;
}

/* Waits for the child to stop. Returns wait's status. */
static int wait_child(void)
{
        int status;
        check(waitpid(child, &status, 0) == child, "waitpid");
        return status;
}

static void step(void)
{
        check(ptrace(PTRACE_SINGLESTEP, child, 0, 0) == 0, "PTRACE_SINGLESTEP");
}

/* Makes the child execute one system call, with the `syscall` in its remaining page. */
static u64 remote(long number, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        r.rip = HOME;
        r.rax = number;
        r.orig_rax = -1;
        r.rdi = a, r.rsi = b, r.rdx = c, r.r10 = d, r.r8 = e, r.r9 = f;
        check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
        step();
        check(WIFSTOPPED(wait_child()), "child died while being set up");
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        return r.rax;
}

static void start_child(void)
{
        fflush(stdout);
        child = fork();
        check(child >= 0, "fork");
        if (child == 0) {
                /* A file in memory: write fails on bad addresses as it does on a terminal. */
                int output = memfd_create("output", 0);
                dup2(output, 1);
                dup2(output, 2);
                if (ptrace(PTRACE_TRACEME, 0, 0, 0) != 0)
                        _exit(1);
                raise(SIGSTOP);
                _exit(1);
        }
        int status = wait_child();
        errno = EPERM;
        check(WIFSTOPPED(status), "PTRACE_TRACEME");
        check(ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_EXITKILL) == 0, "PTRACE_SETOPTIONS");
}

/* Leaves the child with the regions of the run and the page at HOME. */
static void lay_out(struct run *run)
{
#ifdef PTRACE_GET_RSEQ_CONFIGURATION
        /* The kernel would go on writing to libc's rseq block and kill the child for its absence. */
        struct __ptrace_rseq_configuration rseq;
        if (ptrace(PTRACE_GET_RSEQ_CONFIGURATION, child, sizeof rseq, &rseq) > 0 &&
            rseq.rseq_abi_pointer)
                remote(SYS_rseq, rseq.rseq_abi_pointer, rseq.rseq_abi_size, 1, rseq.signature, 0, 0);
#endif
        check(remote(SYS_munmap, 0, HOME, 0, 0, 0, 0) == 0, "munmap");
        check(remote(SYS_munmap, HOME + PAGE, TOP - HOME - PAGE, 0, 0, 0, 0) == 0, "munmap");
        for (u64 i = 0; i < run->regions; i++) {
                struct region *r = &run->region[i];
                u64 at = remote(SYS_mmap, r->start, r->size, PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
                check(at == r->start, "mmap");
                check(pwrite(memory, r->before, r->size, r->start) == (ssize_t)r->size, "pwrite");
                check(remote(SYS_mprotect, r->start, r->size, r->protection, 0, 0, 0) == 0,
                      "mprotect");
        }
}

static void set_registers(struct run *run)
{
        u64 *v = run->registers;
        struct user_regs_struct r;
        struct user_fpregs_struct f;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        check(ptrace(PTRACE_GETFPREGS, child, 0, &f) == 0, "PTRACE_GETFPREGS");
        r.rax = v[0], r.rcx = v[1], r.rdx = v[2], r.rbx = v[3];
        r.rsp = v[4], r.rbp = v[5], r.rsi = v[6], r.rdi = v[7];
        r.r8 = v[8], r.r9 = v[9], r.r10 = v[10], r.r11 = v[11];
        r.r12 = v[12], r.r13 = v[13], r.r14 = v[14], r.r15 = v[15];
        r.eflags = v[RFLAGS];
        r.fs_base = v[FSBASE];
        r.rip = run->pc;
        r.orig_rax = -1;
        memset(&f, 0, offsetof(struct user_fpregs_struct, mxcsr));
        memset(f.st_space, 0, sizeof f.st_space);
        f.cwd = v[FCW], f.swd = v[FSW], f.ftw = v[FTW], f.mxcsr = v[MXCSR];
        memcpy(f.xmm_space, v + XMM0, 256);
        check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
        check(ptrace(PTRACE_SETFPREGS, child, 0, &f) == 0, "PTRACE_SETFPREGS");
        check(ptrace(PTRACE_SETSIGMASK, child, 8, &run->mask) == 0, "PTRACE_SETSIGMASK");
}

static void put_state(struct run *run)
{
        struct user_regs_struct r;
        struct user_fpregs_struct f;
        u64 mask;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        check(ptrace(PTRACE_GETFPREGS, child, 0, &f) == 0, "PTRACE_GETFPREGS");
        check(ptrace(PTRACE_GETSIGMASK, child, 8, &mask) == 0, "PTRACE_GETSIGMASK");
        u64 v[SLOTS] = {
                r.rax, r.rcx, r.rdx, r.rbx, r.rsp, r.rbp, r.rsi, r.rdi,
                r.r8, r.r9, r.r10, r.r11, r.r12, r.r13, r.r14, r.r15,
                r.eflags & ~(TF | RF), f.mxcsr, f.cwd, f.swd, f.ftw & 0xff, r.fs_base,
        };
        memcpy(v + XMM0, f.xmm_space, 256);
        put(1);
        put(r.rip);
        fwrite(v, sizeof v, 1, stdout);
        put(mask);

        static u64 changes[2 << 16];
        u64 count = 0;
        for (u64 i = 0; i < run->regions; i++) {
                struct region *region = &run->region[i];
                if (!(region->protection & PROT_WRITE))
                        continue;
                check(pread(memory, region->now, region->size, region->start) ==
                      (ssize_t)region->size, "pread");
                if (!memcmp(region->now, region->before, region->size))
                        continue;
                for (u64 at = 0; at < region->size; at += 8) {
                        if (!memcmp(region->now + at, region->before + at, 8))
                                continue;
                        check(count < 1 << 16, "too many changes");
                        changes[2 * count] = region->start + at;
                        memcpy(&changes[2 * count++ + 1], region->now + at, 8);
                }
                memcpy(region->before, region->now, region->size);
        }
        put(count);
        fwrite(changes, 16, count, stdout);
}

/* The opcode at rip behind its legacy and REX prefixes. `repeated` tells of F2 or F3. */
static int opcode(u64 rip, int *repeated)
{
        unsigned char bytes[16] = { 0 };
        ssize_t size = pread(memory, bytes, 15, rip);
        *repeated = 0;
        for (ssize_t i = 0; i < size; i++) {
                if (bytes[i] == 0xf2 || bytes[i] == 0xf3)
                        *repeated = 1;
                else if (!memchr("\x66\x67\x2e\x36\x3e\x26\x64\x65", bytes[i], 8) &&
                         (bytes[i] & 0xf0) != 0x40)
                        return bytes[i] == 0x0f ? 0x0f00 | bytes[i + 1] : bytes[i];
        }
        return 0;
}

static u64 rip(void)
{
        return ptrace(PTRACE_PEEKUSER, child, offsetof(struct user_regs_struct, rip), 0);
}

/* Single steps leave the trap flag where the program can see it: in what pushf and syscall save. */
static void hide_trap_flag(int op)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        if (op == 0x9c) {
                unsigned char high;
                check(pread(memory, &high, 1, r.rsp + 1) == 1, "pread");
                high &= ~(TF >> 8);
                check(pwrite(memory, &high, 1, r.rsp + 1) == 1, "pwrite");
        } else {
                r.r11 &= ~TF;
                check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
        }
}

/* Answers a system call in the kernel's place. */
static void fail_call(u64 error)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        r.rip += 2;
        r.rax = -error;
        r.rcx = r.rip;
        r.r11 = r.eflags & ~(TF | RF);
        check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
}

/* Makes an mmap under way ask for the address that it got in the lab. Returns that, or 0. */
static u64 ask_for_address(struct run *run)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        if (r.rax != SYS_mmap || r.rdi != 0 || run->mmaps == 0)
                return 0;
        run->mmaps--;
        r.rdi = *run->mmap++;
        check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
        return r.rdi;
}

/* After that mmap: puts rdi back, and looks at the new region from now on. */
static void follow_mmap(struct run *run, u64 start)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        check(r.rax == start, "mmap at the lab's address");
        r.rdi = 0;
        check(ptrace(PTRACE_SETREGS, child, 0, &r) == 0, "PTRACE_SETREGS");
        u64 size = (r.rsi + PAGE - 1) & -PAGE;
        run->region = realloc(run->region, (run->regions + 1) * sizeof *run->region);
        run->region[run->regions++] = (struct region){
                start, size, r.rdx, 0, calloc(1, size), calloc(1, size),
        };
}

static void put_end(u64 kind, u64 a, u64 b, u64 c)
{
        struct user_fpregs_struct f = { 0 };
        if (child > 0)
                check(ptrace(PTRACE_GETFPREGS, child, 0, &f) == 0, "PTRACE_GETFPREGS");
        put(2), put(kind), put(child > 0 ? rip() : 0), put(a), put(b), put(c);
        put(f.mxcsr | (u64)f.swd << 32);
}

/* Executes one instruction, all of its repetitions included. Returns 0 if that ended the run. */
static int execute(struct run *run, u64 *calls)
{
        int repeated;
        u64 at = rip();
        int op = opcode(at, &repeated);
        int string = (op >= 0xa4 && op <= 0xa7) || (op >= 0xaa && op <= 0xaf);
        int iterations = 0;
        if (op == 0x0f05 && ++*calls == run->fail_nth) {
                fail_call(run->fail_errno);
                put_state(run);
                return 1;
        }
        u64 mapped = op == 0x0f05 ? ask_for_address(run) : 0;
        do {
                step();
                int status = wait_child();
                siginfo_t info;
                if (WIFEXITED(status)) {
                        child = 0;
                        put_end(1, WEXITSTATUS(status), 0, 0);
                        return 0;
                }
                check(WIFSTOPPED(status), "child died");
                check(ptrace(PTRACE_GETSIGINFO, child, 0, &info) == 0, "PTRACE_GETSIGINFO");
                if (info.si_signo != SIGTRAP || info.si_code == SI_KERNEL) {
                        if (iterations > 0)
                                put_state(run);
                        put_end(2, info.si_signo, info.si_code, (u64)info.si_addr);
                        return 0;
                }
                iterations++;
        } while (repeated && string && rip() == at);
        if (op == 0x9c || op == 0x0f05)
                hide_trap_flag(op);
        if (mapped)
                follow_mmap(run, mapped);
        put_state(run);
        return 1;
}

int main(void)
{
        void *home = mmap((void *)HOME, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        check(home == (void *)HOME, "mmap");
        memcpy(home, "\x0f\x05", 2);
        struct run run;
        while (read_run(&run)) {
                u64 *mmaps = run.mmap;
                start_child();
                char path[32];
                snprintf(path, sizeof path, "/proc/%d/mem", child);
                memory = open(path, O_RDWR);
                check(memory >= 0, path);
                lay_out(&run);
                set_registers(&run);
                u64 calls = 0;
                for (u64 steps = 0;; steps++) {
                        if (rip() == run.end || steps == run.budget) {
                                put_end(rip() == run.end ? 0 : 3, 0, 0, 0);
                                break;
                        }
                        if (!execute(&run, &calls))
                                break;
                }
                if (child > 0) {
                        kill(child, SIGKILL);
                        wait_child();
                }
                close(memory);
                for (u64 i = 0; i < run.regions; i++)
                        free(run.region[i].now), free(run.region[i].before);
                free(run.region);
                free(mmaps);
        }
        return 0;
}
