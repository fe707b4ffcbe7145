/* What comes of a signal that is sent: when, in which order, with what it tells, and under which mask. */
#include "situations.h"

static void lowest_first(void) {
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGUSR2, tell, 0, 0);
  handle(SIGALRM, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, SIGALRM);
  kill(getpid(), SIGALRM);
  kill(getpid(), SIGUSR2);
  kill(getpid(), SIGUSR1);
  say("pending %lx", pending_now());
  unblock(SIGUSR1, SIGUSR2, SIGALRM);
  say("pending %lx, mask %lx", pending_now(), mask_now());
}

static void mask_of_one_holds_back_another(void) {
  handle(SIGUSR1, tell, 0, SIGUSR2);
  handle(SIGUSR2, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR2);
  kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, SIGUSR2, 0);
}

static void synchronous_first(void) {
  handle(SIGHUP, tell, 0, 0);
  handle(SIGSEGV, tell, 0, 0);
  handle(SIGFPE, tell, 0, 0);
  block(SIGHUP, SIGSEGV, SIGFPE);
  kill(getpid(), SIGHUP);
  kill(getpid(), SIGSEGV);
  kill(getpid(), SIGFPE);
  unblock(SIGHUP, SIGSEGV, SIGFPE);
}

static void of_the_thread_first(void) {
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGUSR2, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR1);
  raise(SIGUSR2);
  unblock(SIGUSR1, SIGUSR2, 0);
}

static void equal_ones_are_one(void) {
  handle(SIGUSR1, tell, 0, 0);
  block(SIGUSR1, 0, 0);
  for (int i = 0; i < 3; i++) kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, 0, 0);
  say("of thread and process");
  block(SIGUSR1, 0, 0);
  kill(getpid(), SIGUSR1);
  raise(SIGUSR1);
  unblock(SIGUSR1, 0, 0);
}

static void tell_value(int signal, siginfo_t *info, void *context) {
  say("signal %d, code %d, by %s, value %d", signal, info->si_code, sender(info), info->si_value.sival_int);
}

static void real_time_ones_queue(void) {
  handle(SIGRTMIN, tell_value, 0, SIGRTMIN + 1);
  handle(SIGRTMIN + 1, tell_value, 0, SIGRTMIN);
  block(SIGRTMIN, SIGRTMIN + 1, 0);
  for (int i = 0; i < 3; i++) {
    sigqueue(getpid(), SIGRTMIN + 1, (union sigval){.sival_int = i});
    sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = 10 + i});
  }
  kill(getpid(), SIGRTMIN);
  unblock(SIGRTMIN, SIGRTMIN + 1, 0);
}

static void queued_standard_ones_are_one(void) {
  handle(SIGUSR1, tell_value, 0, 0);
  block(SIGUSR1, 0, 0);
  for (int i = 1; i < 4; i++) sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = i});
  unblock(SIGUSR1, 0, 0);
}

static void again(int signal, siginfo_t *info, void *context) {
  int depth = ++count;
  say("in %d, mask %lx", depth, mask_now());
  if (depth < 3) raise(signal);
  say("out of %d", depth);
}

static void held_back_in_its_own_handler(void) {
  handle(SIGUSR1, again, 0, 0);
  raise(SIGUSR1);
}

static void not_held_back_with_nodefer(void) {
  handle(SIGUSR1, again, SA_NODEFER, 0);
  raise(SIGUSR1);
}

static void nodefer_and_itself_in_the_mask(void) {
  handle(SIGUSR1, again, SA_NODEFER, SIGUSR1);
  raise(SIGUSR1);
}

static void reset_by_the_first(void) {
  handle(SIGUSR1, tell, SA_RESETHAND, 0);
  raise(SIGUSR1);
  struct sigaction now;
  sigaction(SIGUSR1, 0, &now);
  say("handler %d, flags %x", now.sa_handler == SIG_DFL, now.sa_flags & ~0x04000000);
  raise(SIGUSR1);
}

static void by_kill_raise_and_queue(void) {
  handle(SIGUSR1, tell, 0, 0);
  say("%ld", told(kill(getpid(), SIGUSR1)));
  say("%ld", told(kill(0, 0)));
  say("%ld", told(raise(SIGUSR1)));
  say("%ld", told(sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = 5})));
  say("%ld", told(syscall(SYS_tkill, getpid(), SIGUSR1)));
}

static void told_as_one_likes(void) {
  handle(SIGUSR1, tell_value, 0, 0);
  siginfo_t info = {.si_code = 77};
  info.si_pid = getpid();
  info.si_uid = getuid();
  info.si_value.sival_int = 9;
  say("%ld", told(syscall(SYS_rt_sigqueueinfo, getpid(), SIGUSR1, &info)));
  say("%ld", told(syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGUSR1, &info)));
  say("%ld", told(syscall(SYS_rt_sigqueueinfo, getpid(), 65, &info)));
  say("%ld", told(syscall(SYS_rt_sigqueueinfo, getpid(), SIGUSR1, 16)));
  say("%ld", told(syscall(SYS_rt_tgsigqueueinfo, getpid(), -1, SIGUSR1, &info)));
}

static void ignored(void) {
  signal(SIGUSR1, SIG_IGN);
  kill(getpid(), SIGUSR1);
  kill(getpid(), SIGCHLD);
  kill(getpid(), SIGWINCH);
  kill(getpid(), SIGURG);
  kill(getpid(), SIGCONT);
  block(SIGUSR1, SIGCHLD, 0);
  kill(getpid(), SIGUSR1);
  kill(getpid(), SIGCHLD);
  say("pending %lx", pending_now());
  signal(SIGUSR1, SIG_IGN);
  say("pending %lx", pending_now());
  signal(SIGCHLD, SIG_DFL);
  say("pending %lx", pending_now());
  kill(getpid(), SIGUSR1);
  handle(SIGUSR1, tell, 0, 0);
  say("pending %lx", pending_now());
  unblock(SIGUSR1, SIGCHLD, 0);
}

static void ignored_when_let_through(void) {
  signal(SIGUSR1, SIG_IGN);
  block(SIGUSR1, 0, 0);
  kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, 0, 0);
  say("pending %lx", pending_now());
}

static void action_told_back(void) {
  handle(SIGUSR1, tell, SA_NODEFER | SA_RESTART | SA_ONSTACK, SIGUSR2);
  struct sigaction now;
  say("%ld", told(sigaction(SIGUSR1, 0, &now)));
  say("%d %x %lx", now.sa_sigaction == tell, now.sa_flags & ~0x04000000, word_of(&now.sa_mask));
  sigset_t all;
  sigfillset(&all);
  struct sigaction full = {.sa_handler = SIG_IGN, .sa_mask = all};
  say("%ld", told(sigaction(SIGUSR1, &full, &now)));
  sigaction(SIGUSR1, 0, &now);
  say("%lx", word_of(&now.sa_mask) & (1ul << 8 | 1ul << 18 | 1));
}

static void actions_refused(void) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  unsigned long kernel[4] = {1, 0, 0, 0};
  say("%ld", told(sigaction(SIGKILL, &action, 0)));
  say("%ld", told(sigaction(SIGSTOP, &action, 0)));
  say("%ld", told(sigaction(SIGKILL, 0, &action)));
  say("%ld", told(syscall(SYS_rt_sigaction, 0, kernel, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigaction, 65, kernel, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigaction, 10, kernel, 0, 4)));
  say("%ld", told(syscall(SYS_rt_sigaction, 10, 16, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigaction, 10, kernel, 16, 8)));
}

static void masks_refused(void) {
  unsigned long set = ~0ul, old = 0;
  say("%ld", told(syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigprocmask, SIG_SETMASK, 0, &old, 8)));
  say("%lx", old);
  say("%ld", told(syscall(SYS_rt_sigprocmask, 3, &set, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigprocmask, 3, 0, &old, 8)));
  say("%ld", told(syscall(SYS_rt_sigprocmask, SIG_BLOCK, 16, 0, 8)));
  say("%ld", told(syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, 16, 8)));
  say("%ld", told(syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, 0, 16)));
  say("%ld", told(syscall(SYS_rt_sigpending, &set, 9)));
  say("%ld", told(syscall(SYS_rt_sigpending, &set, 4)));
  say("%ld", told(syscall(SYS_rt_sigpending, 16, 8)));
}

static void sending_refused(void) {
  say("%ld", told(kill(getpid(), 65)));
  say("%ld", told(kill(getpid(), -1)));
  say("%ld", told(kill(getpid(), 0)));
  say("%ld", told(kill(0x3fffffff, SIGUSR1)));
  say("%ld", told(syscall(SYS_tkill, 0, SIGUSR1)));
  say("%ld", told(syscall(SYS_tgkill, getpid(), 0, SIGUSR1)));
  say("%ld", told(syscall(SYS_tgkill, -1, getpid(), SIGUSR1)));
  say("%ld", told(syscall(SYS_tgkill, getpid(), 0x3fffffff, SIGUSR1)));
  say("%ld", told(syscall(SYS_tgkill, getpid(), getpid(), 65)));
  say("%ld", told(syscall(SYS_tgkill, getpid(), getpid(), 0)));
}

static void ends_by_default(void) { kill(getpid(), SIGTERM); }
static void ends_with_a_core(void) { kill(getpid(), SIGQUIT); }

static void the_lowest_ends_it(void) {
  block(SIGUSR1, SIGTERM, SIGALRM);
  kill(getpid(), SIGTERM);
  kill(getpid(), SIGALRM);
  kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, SIGTERM, SIGALRM);
}

static void ends_before_the_handler_begins(void) {
  handle(SIGUSR1, tell, 0, 0);
  block(SIGUSR1, SIGTERM, 0);
  kill(getpid(), SIGTERM);
  kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, SIGTERM, 0);
}

static void handler_before_the_end(void) {
  handle(SIGUSR1, tell, 0, SIGTERM);
  block(SIGUSR1, SIGTERM, 0);
  kill(getpid(), SIGTERM);
  kill(getpid(), SIGUSR1);
  unblock(SIGUSR1, SIGTERM, 0);
}

static void kill_can_not_be_blocked(void) {
  block(SIGKILL, SIGSTOP, 0);
  say("mask %lx", mask_now());
  kill(getpid(), SIGKILL);
}

static void stop_and_continue_cancel(void) {
  block(SIGTSTP, SIGCONT, SIGTTIN);
  kill(getpid(), SIGTSTP);
  kill(getpid(), SIGTTIN);
  say("pending %lx", pending_now());
  kill(getpid(), SIGCONT);
  say("pending %lx", pending_now());
  kill(getpid(), SIGTTIN);
  say("pending %lx", pending_now());
  kill(getpid(), SIGCONT);
  handle(SIGCONT, tell, 0, 0);
  unblock(SIGTSTP, SIGCONT, SIGTTIN);
}

static void handled_stop(void) {
  handle(SIGTSTP, tell, 0, 0);
  raise(SIGTSTP);
}

static sigjmp_buf back;
static void jump_out(int signal, siginfo_t *info, void *context) { siglongjmp(back, 1); }

static void jumps_out_with_the_mask(void) {
  handle(SIGUSR1, jump_out, 0, 0);
  for (volatile int i = 0; i < 2; i++)
    if (!sigsetjmp(back, 1)) raise(SIGUSR1);
    else say("back, mask %lx", mask_now());
}

static void jumps_out_without_the_mask(void) {
  handle(SIGUSR1, jump_out, 0, 0);
  for (volatile int i = 0; i < 2; i++)
    if (!sigsetjmp(back, 0)) {
      raise(SIGUSR1);
      say("held back");
    } else
      say("back, mask %lx, pending %lx", mask_now(), pending_now());
}

static void next_mask(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  sigaddset(&uc->uc_sigmask, SIGUSR2);
  sigaddset(&uc->uc_sigmask, SIGKILL);
  uc->uc_mcontext.gregs[REG_RAX] = 4711;
}

static void mask_and_registers_from_the_frame(void) {
  handle(SIGUSR1, next_mask, 0, 0);
  long result = syscall(SYS_tgkill, getpid(), getpid(), SIGUSR1);
  say("%ld, mask %lx", result, mask_now());
}

static void nest(int signal, siginfo_t *info, void *context) {
  say("into %d", signal);
  if (signal == SIGUSR1) raise(SIGUSR2);
  if (signal == SIGUSR2) raise(SIGALRM);
  say("out of %d, mask %lx", signal, mask_now());
}

static void nested(void) {
  handle(SIGUSR1, nest, 0, SIGTERM);
  handle(SIGUSR2, nest, 0, 0);
  handle(SIGALRM, nest, 0, 0);
  raise(SIGUSR1);
}

static void simple_handler(int signal) { say("signal %d", signal); }

static void without_siginfo(void) {
  signal(SIGUSR1, simple_handler);
  raise(SIGUSR1);
  raise(SIGUSR1);
}

#define ALL(X)                                                                                                \
  X(lowest_first) X(mask_of_one_holds_back_another) X(synchronous_first) X(of_the_thread_first)               \
  X(equal_ones_are_one) X(real_time_ones_queue) X(queued_standard_ones_are_one)                               \
  X(held_back_in_its_own_handler) X(not_held_back_with_nodefer) X(nodefer_and_itself_in_the_mask)             \
  X(reset_by_the_first) X(by_kill_raise_and_queue) X(told_as_one_likes) X(ignored)                            \
  X(ignored_when_let_through) X(action_told_back) X(actions_refused) X(masks_refused) X(sending_refused)      \
  X(ends_by_default) X(ends_with_a_core) X(the_lowest_ends_it)                     \
  X(ends_before_the_handler_begins) X(handler_before_the_end) X(kill_can_not_be_blocked)                      \
  X(stop_and_continue_cancel) X(handled_stop) X(jumps_out_with_the_mask) X(jumps_out_without_the_mask)        \
  X(mask_and_registers_from_the_frame) X(nested) X(without_siginfo)
MAIN(ALL)
