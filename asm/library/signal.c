/* Signals: masks, handlers, and sending them to oneself. */

#include "library.h"

typedef struct {
  unsigned long words[16];
} sigset_t;

struct sigaction {
  void (*handler)(int);
  sigset_t mask;
  int flags;
  void (*restorer)(void);
};

/* The same as the kernel has it. */
struct kernel_action {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};

#define RT_SIGACTION 13
#define RT_SIGPROCMASK 14
#define GETPID 39
#define GETTID 186
#define TGKILL 234
#define SA_RESTORER 0x4000000
#define SA_RESTART 0x10000000
#define SIGNALS 64
#define EINVAL 22

int pthread_sigmask(int how, const sigset_t *set, sigset_t *old) {
  return -__lab_call(RT_SIGPROCMASK, how, (long)set, (long)old, 8);
}

int sigprocmask(int how, const sigset_t *set, sigset_t *old) {
  return __lab_result(-pthread_sigmask(how, set, old));
}

int sigemptyset(sigset_t *set) {
  *set = (sigset_t){0};
  return 0;
}

int sigfillset(sigset_t *set) {
  for (int i = 0; i < 16; i++)
    set->words[i] = -1;
  return 0;
}

static int isSignal(int signal) {
  if (signal >= 1 && signal <= SIGNALS)
    return 1;
  *__errno_location() = EINVAL;
  return 0;
}

int sigaddset(sigset_t *set, int signal) {
  if (!isSignal(signal))
    return -1;
  set->words[0] |= 1ul << (signal - 1);
  return 0;
}

int sigdelset(sigset_t *set, int signal) {
  if (!isSignal(signal))
    return -1;
  set->words[0] &= ~(1ul << (signal - 1));
  return 0;
}

int sigismember(const sigset_t *set, int signal) {
  return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
}

/* Where a handler returns to: rt_sigreturn takes the interrupted state back. */
void __lab_restorer(void);
__asm__(
    ".globl __lab_restorer\n"
    ".type __lab_restorer, @function\n"
    "__lab_restorer:\n"
    "\tmovl\t$15, %eax\n"
    "\tsyscall\n"
    ".size __lab_restorer, .-__lab_restorer");

int sigaction(int signal, const struct sigaction *action, struct sigaction *old) {
  struct kernel_action new, before = {0};
  if (action) {
    new.handler = action->handler;
    new.flags = action->flags | SA_RESTORER;
    new.restorer = __lab_restorer;
    new.mask = action->mask.words[0];
  }
  long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
  if (old && result == 0)
    *old = (struct sigaction){before.handler, {{before.mask}}, before.flags, before.restorer};
  return __lab_result(result);
}

void (*signal(int number, void (*handler)(int)))(int) {
  struct sigaction action = {.handler = handler, .flags = SA_RESTART}, old;
  return sigaction(number, &action, &old) == 0 ? old.handler : (void (*)(int))-1;
}

int raise(int signal) {
  long process = __lab_call(GETPID, 0, 0, 0, 0), thread = __lab_call(GETTID, 0, 0, 0, 0);
  return __lab_result(__lab_call(TGKILL, process, thread, signal, 0));
}
