/* What ends a call that waits, and what timers do. A real clock runs outside: nothing here depends on exact times. */
#include "situations.h"

static void in_a_while(int which, long micros, long every) {
  struct itimerval timer = {{every / 1000000, every % 1000000}, {micros / 1000000, micros % 1000000}};
  if (setitimer(which, &timer, 0)) say("setitimer fails: %d", errno);
}

static void pause_by_a_timer(void) {
  handle(SIGALRM, tell, 0, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(pause()));
  struct itimerval left;
  getitimer(ITIMER_REAL, &left);
  say("%ld %ld", left.it_value.tv_sec, left.it_value.tv_usec);
}

static void pause_is_not_made_again(void) {
  handle(SIGALRM, tell, SA_RESTART, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(pause()));
}

static void pause_ended_by_the_default(void) {
  in_a_while(ITIMER_REAL, 20000, 0);
  pause();
}

static void ticks(void) {
  handle(SIGALRM, count_up, 0, 0);
  in_a_while(ITIMER_REAL, 10000, 10000);
  while (count < 3) pause();
  in_a_while(ITIMER_REAL, 0, 0);
  say("%d", count);
}

static void suspend_with_one_pending(void) {
  handle(SIGUSR1, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR1);
  sigset_t none = set_of(0);
  say("%ld", told(sigsuspend(&none)));
  say("mask %lx", mask_now());
}

static void suspend_with_two_pending(void) {
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGUSR2, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR1);
  kill(getpid(), SIGUSR2);
  sigset_t none = set_of(0);
  say("%ld", told(sigsuspend(&none)));
  say("mask %lx", mask_now());
}

static void suspend_lets_one_through(void) {
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGALRM, tell, 0, 0);
  block(SIGUSR1, SIGALRM, 0);
  kill(getpid(), SIGUSR1);
  in_a_while(ITIMER_REAL, 20000, 0);
  sigset_t one = set_of(SIGUSR1, 0);
  say("%ld", told(sigsuspend(&one)));
  say("mask %lx, pending %lx", mask_now(), pending_now());
}

static void suspend_refused(void) {
  unsigned long set = 0;
  say("%ld", told(syscall(SYS_rt_sigsuspend, &set, 4)));
  say("%ld", told(syscall(SYS_rt_sigsuspend, 16, 8)));
}

static int within(struct timespec *time, long most) {
  long length = time->tv_sec * 1000000000 + time->tv_nsec;
  return length > 0 && length < most;
}

static void sleep_interrupted(void) {
  handle(SIGALRM, tell, SA_RESTART, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  struct timespec length = {1, 0}, rest = {-1, -1};
  say("%ld", told(nanosleep(&length, &rest)));
  say("%d", within(&rest, 1000000000));
}

static void sleep_not_interrupted(void) {
  handle(SIGALRM, tell, 0, 0);
  signal(SIGUSR1, SIG_IGN);
  block(SIGALRM, 0, 0);
  in_a_while(ITIMER_REAL, 5000, 0);
  kill(getpid(), SIGUSR1);
  struct timespec length = {0, 30000000}, rest = {-1, -1};
  say("%ld", told(nanosleep(&length, &rest)));
  say("%ld, pending %lx", rest.tv_sec, pending_now());
  unblock(SIGALRM, 0, 0);
}

static void sleep_by_seconds(void) {
  handle(SIGALRM, tell, 0, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%u", sleep(2));
}

static void sleep_until(void) {
  handle(SIGALRM, tell, SA_RESTART, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  struct timespec until, rest = {-1, -1};
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += 2;
  say("%d", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, &rest));
  say("%ld", rest.tv_sec);
  struct timespec past = {0, 0};
  say("%d", clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &past, 0));
}

static void sleep_refused(void) {
  struct timespec wrong = {0, 1000000000}, negative = {-1, 0};
  say("%ld", told(nanosleep(&wrong, 0)));
  say("%ld", told(nanosleep(&negative, 0)));
  say("%ld", told(syscall(SYS_nanosleep, 16, 0)));
}

static void poll_interrupted(void) {
  handle(SIGALRM, tell, SA_RESTART, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(poll(0, 0, 1000)));
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(poll(0, 0, -1)));
  say("%ld", told(poll(0, 0, 1)));
}

static void ppoll_under_another_mask(void) {
  handle(SIGUSR1, tell, 0, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR1);
  unsigned long none = 0;
  struct timespec limit = {1, 0};
  say("%ld", told(syscall(SYS_ppoll, 0, 0, &limit, &none, 8)));
  say("%d, mask %lx", limit.tv_sec == 1 || within(&limit, 1000000000), mask_now());
  limit = (struct timespec){0, 1000000};
  say("%ld", told(syscall(SYS_ppoll, 0, 0, &limit, &none, 8)));
  say("%ld %ld, mask %lx", limit.tv_sec, limit.tv_nsec, mask_now());
  say("%ld", told(syscall(SYS_ppoll, 0, 0, &limit, &none, 4)));
  say("%ld", told(syscall(SYS_ppoll, 0, 0, &limit, 16, 8)));
}

static int word;
static void set_word(int signal, siginfo_t *info, void *context) { word = 1; }

static long wait_on_word(struct timespec *limit) {
  word = 0;
  return told(syscall(SYS_futex, &word, 0, 0, limit, 0, 0));
}

static void futex_interrupted(void) {
  struct timespec limit = {1, 0}, shortly = {0, 1000000};
  handle(SIGALRM, set_word, 0, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", wait_on_word(0));
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", wait_on_word(&limit));
  say("%ld", wait_on_word(&shortly));
}

static void futex_made_again(void) {
  struct timespec limit = {1, 0};
  handle(SIGALRM, set_word, SA_RESTART, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", wait_on_word(0));
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", wait_on_word(&limit));
}

static void timedwait(void) {
  siginfo_t info;
  sigset_t set = set_of(SIGUSR1, SIGRTMIN, 0);
  sigset_t with_alarm = set_of(SIGALRM, 0);
  struct timespec now = {0, 0}, shortly = {0, 1000000}, limit = {1, 0}, wrong = {0, -1};
  block(SIGUSR1, SIGRTMIN, SIGALRM);
  say("%ld", told(sigtimedwait(&set, &info, &now)));
  say("%ld", told(sigtimedwait(&set, &info, &shortly)));
  sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = 7});
  kill(getpid(), SIGUSR1);
  say("%ld", told(sigtimedwait(&set, &info, &now)));
  say("signal %d, code %d, by %s", info.si_signo, info.si_code, sender(&info));
  say("%ld", told(sigwaitinfo(&set, &info)));
  say("signal %d, code %d, by %s, value %d", info.si_signo, info.si_code, sender(&info), info.si_value.sival_int);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(sigwaitinfo(&with_alarm, &info)));
  say("signal %d, code %d, by %s", info.si_signo, info.si_code, sender(&info));
  say("pending %lx, mask %lx", pending_now(), mask_now() & 0xffffffff);
  say("%ld", told(sigtimedwait(&set, &info, &wrong)));
  handle(SIGALRM, tell, SA_RESTART, 0);
  unblock(SIGALRM, 0, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(sigtimedwait(&set, &info, &limit)));
  say("%ld", told(syscall(SYS_rt_sigtimedwait, &set, 0, &now, 4)));
  say("%ld", told(syscall(SYS_rt_sigtimedwait, 16, 0, &now, 8)));
}

static void timedwait_takes_what_a_handler_would(void) {
  siginfo_t info;
  handle(SIGALRM, tell, 0, 0);
  sigset_t set = set_of(SIGALRM, 0);
  in_a_while(ITIMER_REAL, 20000, 0);
  say("%ld", told(sigwaitinfo(&set, &info)));
}

static void sigwait_for_one(void) {
  int found = 0;
  sigset_t set = set_of(SIGUSR1, SIGUSR2, 0);
  block(SIGUSR1, SIGUSR2, 0);
  kill(getpid(), SIGUSR2);
  say("%d", sigwait(&set, &found));
  say("%d", found);
}

static void alarms(void) {
  handle(SIGALRM, tell, 0, 0);
  say("%u", alarm(0));
  say("%u", alarm(10));
  say("%u", alarm(7));
  say("%u", alarm(0));
  say("%u", alarm(0));
  in_a_while(ITIMER_REAL, 300000, 0);
  say("%u", alarm(0));
  in_a_while(ITIMER_REAL, 2900000, 0);
  say("%u", alarm(0));
  in_a_while(ITIMER_REAL, 2300000, 0);
  say("%u", alarm(1));
  say("%ld", told(pause()));
}

static void timer_told(void) {
  struct itimerval value = {{3, 400000}, {100, 500000}}, old;
  say("%ld", told(setitimer(ITIMER_REAL, &value, &old)));
  say("%ld %ld %ld %ld", old.it_interval.tv_sec, old.it_interval.tv_usec, old.it_value.tv_sec, old.it_value.tv_usec);
  say("%ld", told(getitimer(ITIMER_REAL, &value)));
  say("%ld %ld %ld %d", value.it_interval.tv_sec, value.it_interval.tv_usec, value.it_value.tv_sec,
      value.it_value.tv_usec < 500000);
  say("%ld", told(syscall(SYS_setitimer, ITIMER_REAL, 0, &old)));
  say("%ld %ld %ld", old.it_interval.tv_sec, old.it_interval.tv_usec, old.it_value.tv_sec);
  say("%ld", told(getitimer(ITIMER_REAL, &value)));
  say("%ld %ld", value.it_value.tv_sec, value.it_value.tv_usec);
  value = (struct itimerval){{5, 0}, {0, 0}};
  setitimer(ITIMER_REAL, &value, 0);
  getitimer(ITIMER_REAL, &value);
  say("%ld %ld", value.it_interval.tv_sec, value.it_value.tv_usec);
}

static void timers_refused(void) {
  struct itimerval value = {{0, 0}, {0, 1000000}}, old;
  say("%ld", told(setitimer(ITIMER_REAL, &value, &old)));
  value = (struct itimerval){{0, -1}, {1, 0}};
  say("%ld", told(setitimer(ITIMER_REAL, &value, &old)));
  value = (struct itimerval){{0, 0}, {-1, 0}};
  say("%ld", told(setitimer(ITIMER_REAL, &value, &old)));
  value = (struct itimerval){{0, 0}, {1, 0}};
  say("%ld", told(syscall(SYS_setitimer, 3, &value, 0)));
  say("%ld", told(syscall(SYS_getitimer, 3, &value)));
  say("%ld", told(syscall(SYS_getitimer, -1, &value)));
  say("%ld", told(syscall(SYS_getitimer, ITIMER_REAL, 16)));
  say("%ld", told(syscall(SYS_setitimer, ITIMER_REAL, 16, 0)));
  say("%ld", told(syscall(SYS_setitimer, ITIMER_VIRTUAL, &value, 16)));
  getitimer(ITIMER_VIRTUAL, &value);
  say("%d", value.it_value.tv_sec + value.it_value.tv_usec > 0);
}

static void time_that_one_uses(void) {
  handle(SIGVTALRM, count_up, 0, 0);
  handle(SIGPROF, count_up, 0, 0);
  in_a_while(ITIMER_VIRTUAL, 100, 0);
  while (count < 1) continue;
  in_a_while(ITIMER_PROF, 100, 0);
  while (count < 2) continue;
  in_a_while(ITIMER_VIRTUAL, 1000, 0);
  struct timespec length = {0, 20000000};
  say("%ld", told(nanosleep(&length, 0)));
  say("%d", count);
}

static void preempted(void) {
  handle(SIGALRM, count_up, 0, 0);
  in_a_while(ITIMER_REAL, 100, 100);
  while (count < 5) continue;
  in_a_while(ITIMER_REAL, 0, 0);
  say("%d", count >= 5);
}

static void timer_while_blocked(void) {
  handle(SIGALRM, tell, 0, 0);
  block(SIGALRM, 0, 0);
  in_a_while(ITIMER_REAL, 5000, 5000);
  struct timespec length = {0, 22000000};
  nanosleep(&length, 0);
  in_a_while(ITIMER_REAL, 0, 0);
  say("pending %lx", pending_now());
  unblock(SIGALRM, 0, 0);
  say("pending %lx", pending_now());
}

#define ALL(X)                                                                                                \
  X(pause_by_a_timer) X(pause_is_not_made_again) X(pause_ended_by_the_default) X(ticks)                       \
  X(suspend_with_one_pending) X(suspend_with_two_pending) X(suspend_lets_one_through) X(suspend_refused)      \
  X(sleep_interrupted) X(sleep_not_interrupted) X(sleep_by_seconds) X(sleep_until) X(sleep_refused)           \
  X(poll_interrupted) X(ppoll_under_another_mask) X(futex_interrupted) X(futex_made_again)                    \
  X(timedwait) X(timedwait_takes_what_a_handler_would) X(sigwait_for_one)           \
  X(alarms) X(timer_told) X(timers_refused) X(time_that_one_uses) X(preempted) X(timer_while_blocked)
MAIN(ALL)
