/* Signals of the stepper's child: who sends them, what they tell, and where their frames lie. */

#include "stepper.h"

enum { FRAME = 440, INFO = 312, FXSAVE = 512, SOFTWARE = 464, RED_ZONE = 128 };

/* Where things lie in a `struct rt_sigframe` and in the floating-point state. */
enum {
        FLAGS = 8, STACK = 24, STACK_FLAGS = 32, STACK_SIZE = 40, SAVED_RSP = 168, SAVED_FLAGS = 184, ERR = 200, TRAPNO = 208,
        FPREGS = 232, RESERVED = 240, SIGMASK = 304, MXCSR_MASK = 28, EXTENDED_SIZE = 468,
};

/* Says that a signal is one of ours: the sender is nobody else. */
#define MARK 0x5a00ul

void send_signals(struct run *run, u64 step)
{
        for (u64 i = 0; i < run->sends; i++) {
                struct sent *sent = &run->sent[i];
                if (sent->step != step)
                        continue;
                siginfo_t info = { 0 };
                info.si_signo = sent->signal;
                info.si_code = SI_QUEUE;
                info.si_value.sival_ptr = (void *)(MARK + i);
                check(syscall(SYS_rt_sigqueueinfo, child, sent->signal, &info) == 0, "rt_sigqueueinfo");
        }
}

void mend_siginfo(struct run *run, siginfo_t *info)
{
        u64 mark = (u64)info->si_value.sival_ptr - MARK;
        if (info->si_code == SI_QUEUE && mark < run->sends && info->si_pid == 0) {
                struct sent *sent = &run->sent[mark];
                memset(info, 0, sizeof *info);
                info->si_signo = sent->signal;
                info->si_code = sent->code;
                info->si_pid = sent->pid;
                info->si_uid = sent->uid;
                info->si_value.sival_ptr = (void *)sent->value;
        } else if (info->si_code <= 0 && info->si_pid == child) {
                info->si_pid = run->pid;
                info->si_uid = run->uid;
        } else {
                return;
        }
        check(ptrace(PTRACE_SETSIGINFO, child, 0, info) == 0, "PTRACE_SETSIGINFO");
}

u64 signal_set(const char *name)
{
        char path[32], line[128], format[32];
        u64 set = 0;
        snprintf(path, sizeof path, "/proc/%d/status", child);
        snprintf(format, sizeof format, "%s: %%lx", name);
        FILE *file = fopen(path, "r");
        check(file != NULL, path);
        while (fgets(line, sizeof line, file) && sscanf(line, format, &set) != 1)
                ;
        fclose(file);
        return set;
}

int is_ignored(int signal)
{
        u64 bit = 1ul << (signal - 1);
        int idle = signal == SIGCHLD || signal == SIGCONT || signal == SIGURG || signal == SIGWINCH;
        return (signal_set("SigIgn") & bit) || (idle && !(signal_set("SigCgt") & bit));
}

int starts_handler(int signal)
{
        u64 bit = 1ul << (signal - 1);
        return (signal_set("SigCgt") & bit) && !(signal_set("SigBlk") & bit);
}

static u64 word(const unsigned char *bytes, int at)
{
        u64 value;
        memcpy(&value, bytes + at, 8);
        return value;
}

static void set(unsigned char *bytes, int at, u64 value)
{
        memcpy(bytes + at, &value, 8);
}

static u64 frame_below(u64 state)
{
        return ((state - FRAME) & -16ul) - 8;
}

void move_frame(struct run *run, int signal)
{
        struct user_regs_struct r = get_registers();
        unsigned char frame[FRAME], state[FXSAVE];
        u64 from = r.rsp;
        check(pread(memory, frame, FRAME, from) == FRAME, "no frame");
        u64 fpregs = word(frame, FPREGS);
        check(pread(memory, state, FXSAVE, fpregs) == FXSAVE, "no floating-point state");
        u64 size = word(state, EXTENDED_SIZE) & 0xffffffff;

        /* Under the red zone, or on the alternate stack: the kernel's choice, known by where the state lies. */
        u64 top = word(frame, SAVED_RSP) - RED_ZONE;
        if (fpregs != ((top - size) & -64ul))
                top = word(frame, STACK) + word(frame, STACK_SIZE);
        errno = 0;
        check(fpregs == ((top - size) & -64ul) && from == frame_below(fpregs), "a frame in an unknown place");
        u64 new_state = (top - FXSAVE) & -64ul, to = frame_below(new_state);

        unsigned char *old = known(run, from, fpregs + size - from), *new = known(run, to, FRAME);
        unsigned char *left = known(run, new_state, FXSAVE);
        check(old && new && left, "a frame in unknown memory");
        check(pwrite(memory, old, fpregs + size - from, from) > 0, "pwrite");

        /* What no kernel writes. */
        memcpy(frame + STACK_FLAGS + 4, new + STACK_FLAGS + 4, 4);
        memcpy(frame + RESERVED, new + RESERVED, SIGMASK - RESERVED);
        if (!run->informed[signal])
                memcpy(frame + INFO, new + INFO, FRAME - INFO);
        memcpy(state + 416, left + 416, SOFTWARE - 416);

        /* Where popf has been stepped over the kernel takes the stepper's trap flag for the program's. */
        set(frame, SAVED_FLAGS, word(frame, SAVED_FLAGS) & ~TF);
        set(frame, FLAGS, word(frame, FLAGS) & ~1ul);
        set(frame, FPREGS, new_state);
        memset(state + MXCSR_MASK + 2, 0, 2);
        memset(state + SOFTWARE + 4, 0, FXSAVE - SOFTWARE - 4);
        state[EXTENDED_SIZE] = 4, state[EXTENDED_SIZE + 1] = 2;
        state[SOFTWARE + 17] = 2;
        /* A single step counts as a fault: without it there would be the last one's. */
        if (word(frame, TRAPNO) == 1)
                set(frame, TRAPNO, run->trapno), set(frame, ERR, run->err);
        run->trapno = word(frame, TRAPNO), run->err = word(frame, ERR);
        check(pwrite(memory, frame, FRAME, to) == FRAME, "pwrite");
        check(pwrite(memory, state, FXSAVE, new_state) == FXSAVE, "pwrite");
        r.rsp = to, r.rsi = to + INFO, r.rdx = to + FLAGS;
        put_registers(&r);
}
