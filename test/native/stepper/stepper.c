/* Executes programs on the CPU this runs on, one instruction at a time, and tells what each did.

   Standard input holds runs, one after another; standard output gets their records. All numbers are
   64 bits, little endian.

     run:     regions mmaps answers sends pid uid pc end budget mask registers[55] {region}
                {address}, where the lab's kernel has put what was mapped without an address
                {nth result}, system calls, from 1, that the stepper answers in the kernel's place
                {step signal code pid uid value}, signals that come before a step, and what they tell
     region:  start size protection(PROT_*) length, then `length` bytes padded to 8
     records: 1 rip registers[55] mask count {address value}   after every instruction, and when a
                handler starts; the pairs are the words that changed in any writable region
              2 kind rip a b c floats                          last; `floats`: mxcsr, swd << 32
                kind 0: rip reached `end`     1: exited with code a
                     2: signal a, si_code b, si_addr c         3: budget used up

   `pid` and `uid` are those that the lab's process has: the program meets them in place of its own.

   A signal's frame is laid by the kernel, and then moved to where a kernel lays it on a CPU without
   XSAVE, whose floating-point state has 512 bytes: so addresses are the lab's. What is told of the
   state is changed alike (uc_flags, fpregs, sw_reserved, mxcsr_mask). rt_sigreturn takes it as it is.

   Addresses from mmap are the kernel's choice, so the lab's are asked for. What is mapped at an address
   of the program's own choice is not looked at; nor may the program unmap anything.

   The registers are the slots of src/machine/registers.ts, ftw in the short form of fxsave.

   A child process unmaps everything it has but one page with a `syscall` in it, far from where the
   lab puts things, and then maps exactly the regions of the run: all at the parent's bidding, so
   that no code of its own is needed. The parent executes single steps in it. */

#include "stepper.h"

pid_t child;
int memory;

void check(int good, const char *what)
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

static void *array(u64 count, size_t size)
{
        void *items = calloc(count + 1, size);
        check(get(items, count * size), "short input");
        return items;
}

static int read_run(struct run *run)
{
        memset(run, 0, sizeof *run);
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
        run->mmap = array(run->mmaps, 8);
        run->answer = array(run->answers, sizeof *run->answer);
        run->sent = array(run->sends, sizeof *run->sent);
        return 1;
}

/* Waits for the child to stop. Returns wait's status. */
static int wait_child(void)
{
        int status;
        check(waitpid(child, &status, 0) == child, "waitpid");
        return status;
}

static void step(int signal)
{
        check(ptrace(PTRACE_SINGLESTEP, child, 0, signal) == 0, "PTRACE_SINGLESTEP");
}

struct user_regs_struct get_registers(void)
{
        struct user_regs_struct r;
        check(ptrace(PTRACE_GETREGS, child, 0, &r) == 0, "PTRACE_GETREGS");
        return r;
}

void put_registers(const struct user_regs_struct *r)
{
        check(ptrace(PTRACE_SETREGS, child, 0, r) == 0, "PTRACE_SETREGS");
}

/* Makes the child execute one system call, with the `syscall` in its remaining page. */
static u64 remote(long number, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f)
{
        struct user_regs_struct r = get_registers();
        r.rip = HOME;
        r.rax = number;
        r.orig_rax = -1;
        r.rdi = a, r.rsi = b, r.rdx = c, r.r10 = d, r.r8 = e, r.r9 = f;
        put_registers(&r);
        step(0);
        check(WIFSTOPPED(wait_child()), "child died while being set up");
        return get_registers().rax;
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
                /* Alone in its group: kill(0, …) reaches nobody else. */
                setpgid(0, 0);
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
        struct user_regs_struct r = get_registers();
        struct user_fpregs_struct f;
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
        put_registers(&r);
        check(ptrace(PTRACE_SETFPREGS, child, 0, &f) == 0, "PTRACE_SETFPREGS");
        check(ptrace(PTRACE_SETSIGMASK, child, 8, &run->mask) == 0, "PTRACE_SETSIGMASK");
}

static void put_state(struct run *run)
{
        struct user_regs_struct r = get_registers();
        struct user_fpregs_struct f;
        u64 mask;
        check(ptrace(PTRACE_GETFPREGS, child, 0, &f) == 0, "PTRACE_GETFPREGS");
        /* ptrace tells the mask that comes back, as does a handler's frame. */
        if (run->suspended)
                mask = signal_set("SigBlk");
        else
                check(ptrace(PTRACE_GETSIGMASK, child, 8, &mask) == 0, "PTRACE_GETSIGMASK");
        /* A call interrupted (-ERESTARTSYS and the like) may be made again: the handler's frame tells. */
        if (r.rax >= -516ul && r.rax <= -512ul)
                r.rax = -EINTR;
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

unsigned char *known(struct run *run, u64 address, u64 size)
{
        for (u64 i = 0; i < run->regions; i++) {
                struct region *r = &run->region[i];
                if (address >= r->start && address + size <= r->start + r->size)
                        return r->before + (address - r->start);
        }
        return NULL;
}

static u64 rip(void)
{
        return ptrace(PTRACE_PEEKUSER, child, offsetof(struct user_regs_struct, rip), 0);
}

/* mxcsr, and the x87 status word in the upper half. */
static u64 floats(void)
{
        struct user_fpregs_struct f;
        check(ptrace(PTRACE_GETFPREGS, child, 0, &f) == 0, "PTRACE_GETFPREGS");
        return f.mxcsr | (u64)f.swd << 32;
}

static void put_end(u64 kind, u64 at, u64 a, u64 b, u64 c, u64 floats)
{
        put(2), put(kind), put(at), put(a), put(b), put(c), put(floats);
}

/* What a stop of the child's means. */
enum stop { STEPPED, BEGUN, SIGNAL };

static enum stop stop_of(const siginfo_t *info)
{
        if (info->si_signo != SIGTRAP || info->si_code == SI_KERNEL)
                return SIGNAL;
        return info->si_code == SIGTRAP ? BEGUN : STEPPED;
}

/* Executes one instruction, all of its repetitions included, or starts a handler. Returns 0 if that ended the run. */
static int execute(struct run *run)
{
        int repeated;
        struct user_regs_struct before = get_registers();
        u64 at = before.rip;
        int op = opcode(at, &repeated);
        int string = (op >= 0xa4 && op <= 0xa7) || (op >= 0xaa && op <= 0xaf);
        siginfo_t info, passed = { 0 };
        int pass = 0;
        u64 told = 0;
        int iterations = 0, refused = 0;
        if (op == 0x0f05)
                begin_call(run, before);
        for (;;) {
                step(pass);
                int status = wait_child();
                if (!WIFSTOPPED(status)) {
                        child = 0;
                        if (WIFEXITED(status))
                                put_end(1, at, WEXITSTATUS(status), 0, 0, 0);
                        else
                                put_end(2, at, passed.si_signo, passed.si_code, (u64)passed.si_addr, told);
                        return 0;
                }
                check(ptrace(PTRACE_GETSIGINFO, child, 0, &info) == 0, "PTRACE_GETSIGINFO");
                pass = 0;
                switch (stop_of(&info)) {
                case BEGUN:
                        run->suspended = 0;
                        /* The end of the call's single step comes only now. */
                        if (refused)
                                step(0), wait_child();
                        move_frame(run, passed.si_signo);
                        put_state(run);
                        return 1;
                case STEPPED:
                        iterations++;
                        if (repeated && string && rip() == at)
                                continue;
                        if (op == 0x0f05)
                                end_call(run, &before);
                        if (op == 0x9c || (op == 0x0f05 && before.rax != SYS_rt_sigreturn))
                                hide_trap_flag(op);
                        put_state(run);
                        return 1;
                case SIGNAL:
                        if (is_ignored(info.si_signo))
                                continue;
                        /* The system call at hand has not been made. */
                        if (op == 0x0f05 && rip() == at)
                                put_registers(&before);
                        mend_siginfo(run, &info);
                        passed = info;
                        pass = info.si_signo;
                        /* A frame that is refused. */
                        refused = op == 0x0f05 && rip() != at;
                        if (refused)
                                end_call(run, &before);
                        /* Repetitions up to a fault, and what has been executed when a handler starts. */
                        if (iterations > 0 || (rip() != at && starts_handler(pass)))
                                put_state(run);
                        at = rip();
                        told = floats();
                }
        }
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
                for (u64 steps = 0;; steps++) {
                        if (rip() == run.end || steps == run.budget) {
                                put_end(rip() == run.end ? 0 : 3, rip(), 0, 0, 0, 0);
                                break;
                        }
                        send_signals(&run, steps);
                        if (!execute(&run))
                                break;
                }
                if (child > 0) {
                        kill(child, SIGKILL);
                        wait_child();
                }
                close(memory);
                for (u64 i = 0; i < run.regions; i++)
                        free(run.region[i].now), free(run.region[i].before);
                free(run.region), free(mmaps), free(run.answer), free(run.sent);
        }
        return 0;
}
