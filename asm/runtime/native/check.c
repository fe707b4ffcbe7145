/* Whether a switch keeps what the calling convention asks of any function (System V ABI AMD64, 3.2.1 and 3.2.3): four
   contexts switch to one another in random order with random values in the registers that are kept, and look at what
   they find when they go on.

   argv: how many switches, and the seed of the random numbers; both may be missing. */

#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

#include "context.h"
#include "probe.h"

enum { CONTEXTS = 4, STACK = 65536, GUARD = 64, SWITCHES = 20000 };

static const char *const NAMES[] = { "rbx", "rbp", "r12", "r13", "r14", "r15" };

/* MXCSR's and the x87 control word's bits that a function keeps; the rest are results. */
enum { MXCSR_KEPT = 0xffc0, FCW_KEPT = 0x0f3f };

/* What can be lost. The six registers come first, in the order of NAMES. */
enum { RSP = 6, DF, X87, MXCSR, FCW, MASK, OBJECT, BEGIN, RDI, RSI, XMM, DEMANDS };

static struct context {
        unsigned char *object;
        uint64_t stack;                 /* rsp in its call of probe */
        struct state given;
        unsigned mask;                  /* whether SIGUSR1 is blocked */
} contexts[CONTEXTS];

static char stacks[CONTEXTS][STACK] __attribute__((aligned(64)));
static long losses[DEMANDS], switches, wanted = SWITCHES;
static char firsts[DEMANDS][160];       /* what was seen when something was lost for the first time */
static int now, before;                 /* who runs, and who switched to it */
static int own;                         /* each context has control words and a mask of its own */
static long own_kept[3], own_seen;      /* MXCSR, x87 control word, mask */
static uint64_t random_state = 20101223;

static uint64_t random64(void)          /* splitmix64 */
{
        uint64_t z = random_state += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
}

static void lost(int what, const char *text)
{
        if (losses[what]++ == 0)
                snprintf(firsts[what], sizeof firsts[what], "switch %ld, %c to %c: %s", switches, 'A' + before,
                         'A' + now, text);
}

static unsigned mxcsr_of(const struct state *state)
{
        unsigned value;
        memcpy(&value, state->fx + 24, 4);
        return value;
}

static unsigned fcw_of(const struct state *state)
{
        return state->fx[0] | state->fx[1] << 8;
}

static unsigned blocked(void)
{
        sigset_t set;
        sigprocmask(SIG_BLOCK, NULL, &set);
        return (unsigned)sigismember(&set, SIGUSR1);
}

static void block(unsigned whether)
{
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGUSR1);
        sigprocmask(whether ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

/* Whose value a register came back with, in words. */
static void look_at_register(int which, uint64_t value)
{
        char text[120], whose[60] = "";
        if (value == contexts[now].given.kept[which])
                return;
        for (int c = 0; c < CONTEXTS; c++)
                for (int r = 0; r < 6; r++)
                        if (value == contexts[c].given.kept[r] && value != 0)
                                snprintf(whose, sizeof whose, ", which %c had in %s", 'A' + c, NAMES[r]);
        snprintf(text, sizeof text, "it was %#llx and is %#llx%s",
                 (unsigned long long)contexts[now].given.kept[which], (unsigned long long)value, whose);
        lost(which, text);
}

/* What has to hold wherever a function begins or goes on. */
static void look_at_rest(void)
{
        if (seen.flags & 0x400)
                lost(DF, "the direction flag is set, and string instructions go downward");
        if (seen.fx[4])
                lost(X87, "x87 registers are in use");
        for (int i = 0; i < GUARD; i++)
                if (contexts[before].object[CONTEXT_SIZE + (size_t)i] != 0xa5)
                        lost(OBJECT, "it wrote behind the context object"), i = GUARD;
}

static void look_at_words(void)
{
        const struct state *given = &contexts[now].given, *left = &contexts[before].given;
        unsigned mxcsr = mxcsr_of(&seen) & MXCSR_KEPT, fcw = fcw_of(&seen) & FCW_KEPT, mask = blocked();
        unsigned wanted_mxcsr = mxcsr_of(given) & MXCSR_KEPT, wanted_fcw = fcw_of(given) & FCW_KEPT;
        char text[80];
        if (own) {
                own_seen++;
                own_kept[0] += mxcsr == wanted_mxcsr;
                own_kept[1] += fcw == wanted_fcw;
                own_kept[2] += mask == contexts[now].mask;
        }
        /* One that does not save them leaves those of whoever ran last. */
        if (mxcsr != wanted_mxcsr && mxcsr != (mxcsr_of(left) & MXCSR_KEPT)) {
                snprintf(text, sizeof text, "it was %#x and is %#x", wanted_mxcsr, mxcsr);
                lost(MXCSR, text);
        }
        if (fcw != wanted_fcw && fcw != (fcw_of(left) & FCW_KEPT)) {
                snprintf(text, sizeof text, "it was %#x and is %#x", wanted_fcw, fcw);
                lost(FCW, text);
        }
        if (mask != contexts[now].mask && mask != contexts[before].mask)
                lost(MASK, mask ? "SIGUSR1 is blocked, which nobody did" : "SIGUSR1 is not blocked any more");
}

static void set_own(struct context *context)
{
        static const unsigned rounding[] = { 0, 0x2000, 0x4000, 0x6000 };
        unsigned mode = own ? rounding[context - contexts] : 0;
        unsigned mxcsr = 0x1f80 | mode, fcw = 0x037f | mode >> 3;
        memset(&context->given, 0, sizeof context->given);
        for (int r = 0; r < 6; r++)
                context->given.kept[r] = random64();
        for (int i = 160 + 6 * 16; i < 160 + 16 * 16; i++)
                context->given.fx[i] = (unsigned char)random64();
        context->given.fx[0] = (unsigned char)fcw;
        context->given.fx[1] = (unsigned char)(fcw >> 8);
        memcpy(context->given.fx + 24, &mxcsr, 4);
        context->mask = own ? (context - contexts) & 1 : 1;
        block(context->mask);
}

/* Somebody switches to somebody else, and looks around when it is resumed. */
static void turn(int me)
{
        struct context *context = &contexts[me];
        int next = TAKES_TURNS && me ? 0 : (me + 1 + (int)(random64() % (CONTEXTS - 1))) % CONTEXTS;
        set_own(context);
        before = me;
        now = next;
        switches++;
        arriving = &contexts[next].stack;
        probe(&context->given, &context->stack, context->object, contexts[next].object);
        for (int r = 0; r < 6; r++)
                look_at_register(r, seen.kept[r]);
        if (seen.rsp != context->stack) {
                char text[80];
                snprintf(text, sizeof text, "it is off by %lld bytes", (long long)(seen.rsp - context->stack));
                lost(RSP, text);
        }
        if (WINDOWS) {
                if (seen.rdi != (uint64_t)context->object)
                        lost(RDI, "it is another");
                if (memcmp(seen.fx + 256, context->given.fx + 256, 160))
                        lost(XMM, "one of xmm6 to xmm15 is another");
        }
        look_at_rest();
        look_at_words();
}

void first(void)
{
        int me = now;
        if (seen.rsp % 16 != 8)
                lost(BEGIN, "rsp is not 8 above a multiple of 16, as it is behind a call");
        if (seen.rsp <= (uint64_t)stacks[me] || seen.rsp >= (uint64_t)stacks[me] + STACK)
                lost(BEGIN, "rsp is not on its stack");
        look_at_rest();
        for (;;)
                turn(me);
}

/* A fault ends the check, and says where. */
static void fault(int signal, siginfo_t *info, void *frame)
{
        uint64_t rip = (uint64_t)((ucontext_t *)frame)->uc_mcontext.gregs[REG_RIP];
        uint64_t offset = rip - (uint64_t)routine;
        (void)info;
        printf("FAULT  %s in switch %ld, %c to %c, ", signal == SIGALRM ? "no end" : strsignal(signal), switches,
               'A' + before, 'A' + now);
        if (offset < 4096)
                printf("at %s+%llu\n", ROUTINE, (unsigned long long)offset);
        else
                printf("outside %s\n", ROUTINE);
        printf("       'make gdb' shows the way there; 'gdb ./checker', then 'run', stops at the fault\n");
        fflush(stdout);
        _exit(1);
}

static void catch_faults(void)
{
        static char stack[65536];
        stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack };
        struct sigaction action = { .sa_sigaction = fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
        sigaltstack(&alternate, NULL);
        for (int i = 0; i < 6; i++)
                sigaction((int[]){ SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGALRM }[i], &action, NULL);
        alarm(60);
}

static int say(int what, const char *name)
{
        if (losses[what] == 0)
                printf("kept   %s\n", name);
        else
                printf("LOST   %s, %ld times; first at %s\n", name, losses[what], firsts[what]);
        return losses[what] > 0;
}

int main(int argc, char **argv)
{
        static const struct { int what; const char *name; } rest[] = {
                { RSP, "rsp" }, { DF, "the direction flag, clear" }, { X87, "the x87 registers, empty" },
                { MXCSR, "MXCSR's control bits" }, { FCW, "the x87 control word" }, { MASK, "the signal mask" },
                { OBJECT, "memory behind the context object" }, { BEGIN, "rsp where a context begins" },
        };
        int bad = 0;
        if (argc > 1)
                wanted = atol(argv[1]);
        if (argc > 2)
                random_state = strtoull(argv[2], NULL, 0);
        catch_faults();
        block(1);
        for (int c = 0; c < CONTEXTS; c++) {
                contexts[c].object = aligned_alloc(64, (CONTEXT_SIZE + GUARD + 63) & -64);
                memset(contexts[c].object, 0, CONTEXT_SIZE);
                memset(contexts[c].object + CONTEXT_SIZE, 0xa5, GUARD);
                if (c)
                        lab_context_make(contexts[c].object, stacks[c], STACK, probe_begin);
        }
        while (switches < wanted / 2)
                turn(0);
        for (own = 1; switches < wanted;)
                turn(0);
        printf("%s, %ld switches among %d contexts\n", ROUTINE, switches, CONTEXTS);
        for (int r = 0; r < 6; r++)
                bad |= say(r, NAMES[r]);
        for (unsigned i = 0; i < sizeof rest / sizeof *rest; i++)
                bad |= say(rest[i].what, rest[i].name);
        if (WINDOWS)
                bad |= say(RDI, "rdi") | say(XMM, "xmm6 to xmm15");
        printf("Of its own each context has: MXCSR %s, x87 control word %s, signal mask %s\n",
               own_kept[0] == own_seen ? "yes" : "no", own_kept[1] == own_seen ? "yes" : "no",
               own_kept[2] == own_seen ? "yes" : "no");
        return bad;
}
