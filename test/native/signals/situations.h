/* What every file of situations has: each is a function; the program runs the one that it is asked for. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

static void say(const char *format, ...) {
  char line[256];
  va_list rest;
  va_start(rest, format);
  int length = vsnprintf(line, sizeof line, format, rest);
  va_end(rest);
  line[length] = '\n';
  write(1, line, length + 1);
}

/* A result, or the number of the error. */
static long told(long result) { return result == -1 ? -errno : result; }

static sigset_t set_of(int first, ...) {
  sigset_t set;
  sigemptyset(&set);
  va_list rest;
  va_start(rest, first);
  for (int each = first; each; each = va_arg(rest, int)) sigaddset(&set, each);
  va_end(rest);
  return set;
}

static void block(int a, int b, int c) {
  sigset_t set = set_of(a, b, c, 0);
  sigprocmask(SIG_BLOCK, &set, 0);
}

static void unblock(int a, int b, int c) {
  sigset_t set = set_of(a, b, c, 0);
  sigprocmask(SIG_UNBLOCK, &set, 0);
}

static unsigned long word_of(const sigset_t *set) { return *(const unsigned long *)set; }

static unsigned long mask_now(void) {
  sigset_t set;
  sigprocmask(SIG_BLOCK, 0, &set);
  return word_of(&set);
}

static unsigned long pending_now(void) {
  sigset_t set;
  sigpending(&set);
  return word_of(&set);
}

static void handle(int signal, void (*handler)(int, siginfo_t *, void *), int flags, int blocked) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = flags | SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  if (blocked) sigaddset(&action.sa_mask, blocked);
  if (sigaction(signal, &action, 0)) say("sigaction fails: %d", errno);
}

static const char *sender(const siginfo_t *info) {
  return info->si_pid == getpid() && info->si_uid == getuid() ? "self"
         : info->si_pid == 0 && info->si_uid == 0             ? "nobody"
                                                               : "another";
}

/* Tells of itself and returns. */
static void tell(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  say("signal %d, code %d, by %s, mask %lx, then %lx", signal, info->si_code, sender(info), mask_now(),
      word_of(&uc->uc_sigmask));
}

static volatile int count;
static void count_up(int signal, siginfo_t *info, void *context) { count++; }

struct situation {
  const char *name;
  void (*run)(void);
};

/* Of a list of names. */
#define ENTRY(name) {#name, name},
#define MAIN(LIST)                                                                                             \
  static const struct situation all[] = {LIST(ENTRY)};                                                         \
  int main(int count, char **arguments) {                                                                      \
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {                                                  \
      if (count < 2) puts(all[i].name);                                                                        \
      else if (!strcmp(all[i].name, arguments[1])) {                                                           \
        all[i].run();                                                                                          \
        say("over");                                                                                           \
      }                                                                                                        \
    }                                                                                                          \
    return 0;                                                                                                  \
  }
