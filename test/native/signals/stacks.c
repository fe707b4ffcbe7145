/* Where a handler runs, what becomes of a frame that finds no room, and handlers that do what they should not. */
#include "situations.h"

#define PAGE 4096
static char *alternate;
enum { SIZE = 16 * PAGE };

static void give(int flags) {
  if (!alternate) alternate = mmap(0, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  stack_t stack = {.ss_sp = alternate, .ss_size = SIZE, .ss_flags = flags};
  if (sigaltstack(&stack, 0)) say("sigaltstack fails: %d", errno);
}

static int is_on_it(void *place) { return (char *)place >= alternate && (char *)place < alternate + SIZE; }

static void tell_stack(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  stack_t now;
  sigaltstack(0, &now);
  say("signal %d, on it %d, flags %x, size %ld, before %d %lx", signal, is_on_it(&now), now.ss_flags,
      (long)now.ss_size, uc->uc_stack.ss_flags & ~SS_DISABLE, (long)uc->uc_stack.ss_size);
  if (signal == SIGUSR1) {
    stack_t none = {.ss_flags = SS_DISABLE};
    say("%ld", told(sigaltstack(&none, 0)));
    raise(SIGUSR2);
  }
}

static void tell_now(void) {
  stack_t now;
  say("%ld", told(sigaltstack(0, &now)));
  say("flags %x, size %ld, there %d", now.ss_flags, (long)now.ss_size, now.ss_sp == alternate);
}

static void none_at_first(void) {
  tell_now();
  handle(SIGUSR2, tell_stack, SA_ONSTACK, 0);
  raise(SIGUSR2);
}

static void on_it(void) {
  give(0);
  tell_now();
  handle(SIGUSR1, tell_stack, SA_ONSTACK, 0);
  handle(SIGUSR2, tell_stack, SA_ONSTACK, 0);
  raise(SIGUSR1);
  tell_now();
}

static void not_without_the_flag(void) {
  give(SS_ONSTACK);
  tell_now();
  handle(SIGUSR2, tell_stack, 0, 0);
  raise(SIGUSR2);
}

static void disarmed_while_in_use(void) {
  give((int)(1u << 31));
  tell_now();
  handle(SIGUSR1, tell_stack, SA_ONSTACK, 0);
  handle(SIGUSR2, tell_stack, 0, 0);
  raise(SIGUSR1);
  tell_now();
}

static void give_up(int signal, siginfo_t *info, void *context) {
  ((ucontext_t *)context)->uc_stack = (stack_t){.ss_flags = SS_DISABLE};
}

static void make_smaller(int signal, siginfo_t *info, void *context) {
  ((ucontext_t *)context)->uc_stack.ss_size = 3 * PAGE;
}

static void make_too_small(int signal, siginfo_t *info, void *context) {
  ((ucontext_t *)context)->uc_stack.ss_size = 1;
}

static void stack_from_the_frame(void) {
  give(0);
  handle(SIGUSR1, make_smaller, SA_ONSTACK, 0);
  raise(SIGUSR1);
  tell_now();
  handle(SIGUSR1, make_too_small, SA_ONSTACK, 0);
  raise(SIGUSR1);
  tell_now();
  handle(SIGUSR1, give_up, 0, 0);
  raise(SIGUSR1);
  tell_now();
  give(0);
  handle(SIGUSR1, give_up, SA_ONSTACK, 0);
  raise(SIGUSR1);
  tell_now();
}

static void stacks_refused(void) {
  char room[SIZE];
  stack_t small = {.ss_sp = room, .ss_size = 2047}, odd = {.ss_sp = room, .ss_size = SIZE, .ss_flags = 4};
  stack_t smallest = {.ss_sp = room, .ss_size = 2048}, none = {.ss_sp = room, .ss_size = 1, .ss_flags = SS_DISABLE};
  say("%ld", told(sigaltstack(&small, 0)));
  say("%ld", told(sigaltstack(&odd, 0)));
  say("%ld", told(sigaltstack(&smallest, 0)));
  say("%ld", told(sigaltstack(&none, 0)));
  tell_now();
  say("%ld", told(syscall(SYS_sigaltstack, 16, 0)));
  say("%ld", told(syscall(SYS_sigaltstack, 0, 16)));
}

static sigjmp_buf back;
static void overflown(int signal, siginfo_t *info, void *context) {
  say("signal %d, code %d, on it %d", signal, info->si_code, is_on_it(&info));
  siglongjmp(back, 1);
}

static int deeper(int depth) {
  volatile char room[1000];
  room[0] = depth;
  return deeper(depth + 1) + room[0];
}

static void overflow_caught(void) {
  give(0);
  handle(SIGSEGV, overflown, SA_ONSTACK, 0);
  for (volatile int i = 0; i < 2; i++)
    if (!sigsetjmp(back, 1)) deeper(0);
    else say("back, mask %lx", mask_now());
}

static void overflow_not_caught(void) {
  handle(SIGSEGV, overflown, 0, 0);
  deeper(0);
}

/* Calls a function on another stack. */
static void on_stack(char *top, void (*run)(void)) {
  __asm__ volatile("movq %%rsp, %%rbx\n\tmovq %0, %%rsp\n\tcall *%1\n\tmovq %%rbx, %%rsp"
                   :
                   : "r"(top), "r"(run)
                   : "rbx", "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "memory", "cc");
}

/* The lowest byte of a stack, above a page that guards it. */
static char *small_stack(void) {
  char *low = mmap(0, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(low, PAGE, PROT_NONE);
  return low + PAGE;
}

static void send_to_oneself(void) { syscall(SYS_kill, syscall(SYS_getpid), SIGUSR1); }

static void no_room(void) {
  handle(SIGUSR1, tell, 0, 0);
  on_stack(small_stack() + 256, send_to_oneself);
}

static void tell_code(int signal, siginfo_t *info, void *context) {
  say("signal %d, code %d, at %ld, on it %d", signal, info->si_code, (long)info->si_addr, is_on_it(&info));
  _exit(3);
}

static void no_room_told_on_another_stack(void) {
  give(0);
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGSEGV, tell_code, SA_ONSTACK, 0);
  on_stack(small_stack() + 256, send_to_oneself);
}

static void no_room_and_blocked(void) {
  give(0);
  handle(SIGUSR1, tell, 0, 0);
  handle(SIGSEGV, tell_code, SA_ONSTACK, 0);
  block(SIGSEGV, 0, 0);
  on_stack(small_stack() + 256, send_to_oneself);
}

/* Leaves less room than a frame takes, and more than the red zone. */
static void use_up(int signal, siginfo_t *info, void *context) {
  say("raised again");
  volatile char *rest = __builtin_alloca((char *)__builtin_frame_address(0) - alternate - 900);
  rest[0] = 1;
  raise(SIGUSR1);
  rest[1] = 1;
}

static void alternate_stack_overflown(void) {
  give(0);
  handle(SIGUSR1, use_up, SA_ONSTACK | SA_NODEFER, 0);
  raise(SIGUSR1);
}

static void raw_action(int signal, void *handler, unsigned long flags) {
  unsigned long action[4] = {(unsigned long)handler, flags, 0, 0};
  say("%ld", told(syscall(SYS_rt_sigaction, signal, action, 0, 8)));
}

static void without_a_restorer(void) {
  raw_action(SIGUSR1, tell, SA_SIGINFO);
  raise(SIGUSR1);
}

static void without_a_restorer_told(void) {
  raw_action(SIGUSR1, tell, SA_SIGINFO);
  handle(SIGSEGV, tell_code, 0, 0);
  raise(SIGUSR1);
}

static void return_from_no_frame(void) {
  handle(SIGSEGV, tell_code, SA_ONSTACK, 0);
  give(0);
  __asm__ volatile("movq $64, %%rsp\n\tmovl $15, %%eax\n\tsyscall" ::: "memory", "rcx", "r11", "rax");
}

static void return_from_no_frame_untold(void) {
  __asm__ volatile("movq $64, %%rsp\n\tmovl $15, %%eax\n\tsyscall" ::: "memory", "rcx", "r11", "rax");
}

static void destroy(int signal, siginfo_t *info, void *context) { memset(context, 0, sizeof(ucontext_t) - 600); }

static void frame_destroyed(void) {
  handle(SIGUSR1, destroy, 0, 0);
  raise(SIGUSR1);
}

static void to_nowhere(int signal, siginfo_t *info, void *context) {
  ((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] = 0x10;
}

static void return_to_nowhere(void) {
  handle(SIGUSR1, to_nowhere, 0, 0);
  raise(SIGUSR1);
}

static void return_to_nowhere_told(void) {
  handle(SIGUSR1, to_nowhere, 0, 0);
  handle(SIGSEGV, tell_code, 0, 0);
  raise(SIGUSR1);
}

static void for_ever(int signal, siginfo_t *info, void *context) { raise(signal); }

static void recursion(void) {
  handle(SIGUSR1, for_ever, SA_NODEFER, 0);
  on_stack(small_stack() + SIZE - PAGE, send_to_oneself);
}

static void red_zone(void) {
  unsigned long kept = 0, pid = getpid();
  handle(SIGUSR1, count_up, 0, 0);
  __asm__ volatile("movq $0x5eed, -8(%%rsp)\n\tmovq $0x5eed, -128(%%rsp)\n\tmovl $62, %%eax\n\tsyscall\n\t"
                   "movq -8(%%rsp), %0\n\taddq -128(%%rsp), %0"
                   : "=&r"(kept)
                   : "D"(pid), "S"((long)SIGUSR1)
                   : "rax", "rcx", "r11", "memory");
  say("%lx %d", kept, count);
}

static void tell_alignment(int signal, siginfo_t *info, void *context) {
  say("%ld %ld", (long)__builtin_frame_address(0) % 16, (long)((ucontext_t *)context)->uc_mcontext.fpregs % 64);
}

static void aligned(void) {
  handle(SIGUSR1, tell_alignment, 0, 0);
  raise(SIGUSR1);
}

static volatile long zero;
static volatile int *nothing, *protected;

static void skip(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  say("signal %d, code %d, at %d, trap %ld, error %ld, address %ld", signal, info->si_code,
      info->si_addr == (void *)uc->uc_mcontext.gregs[REG_RIP] ? 1
      : info->si_addr == protected                            ? 2
      : info->si_addr == 0                                    ? 3
                                                              : 4,
      (long)uc->uc_mcontext.gregs[REG_TRAPNO], (long)uc->uc_mcontext.gregs[REG_ERR],
      uc->uc_mcontext.gregs[REG_CR2] == (long)protected);
  siglongjmp(back, 1);
}

static void faults(void) {
  protected = mmap(0, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  handle(SIGSEGV, skip, 0, 0);
  handle(SIGFPE, skip, 0, 0);
  handle(SIGILL, skip, 0, 0);
  handle(SIGTRAP, skip, 0, 0);
  handle(SIGUSR1, skip, 0, 0);
  if (!sigsetjmp(back, 1)) *nothing = 1;
  if (!sigsetjmp(back, 1)) zero = *nothing;
  zero = *protected;
  if (!sigsetjmp(back, 1)) *protected = 1;
  if (!sigsetjmp(back, 1)) zero = 7 / zero;
  if (!sigsetjmp(back, 1)) __asm__ volatile("ud2");
  if (!sigsetjmp(back, 1)) __asm__ volatile("int3");
  if (!sigsetjmp(back, 1)) __asm__ volatile("hlt");
  if (!sigsetjmp(back, 1)) zero = *(volatile long *)0x8000000000000000;
  if (!sigsetjmp(back, 1)) ((void (*)(void))protected)();
  if (!sigsetjmp(back, 1)) raise(SIGUSR1);
}

static void mend(int signal, siginfo_t *info, void *context) {
  say("signal %d, code %d", signal, info->si_code);
  mprotect((void *)protected, PAGE, PROT_READ | PROT_WRITE);
}

static void mended_and_made_again(void) {
  protected = mmap(0, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  handle(SIGSEGV, mend, 0, 0);
  *protected = 7;
  say("%d", *protected);
}

static void behind(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  uc->uc_mcontext.gregs[REG_RIP] += 2;
  uc->uc_mcontext.gregs[REG_RBX] = 99;
}

static void skipped(void) {
  long kept = 1;
  handle(SIGILL, behind, 0, 0);
  __asm__ volatile("movq $5, %%rbx\n\tud2\n\tmovq %%rbx, %0" : "=r"(kept) : : "rbx");
  say("%ld", kept);
}

static ucontext_t elsewhere;
static void leave(int signal, siginfo_t *info, void *context) { setcontext(&elsewhere); }

static void left_by_setcontext(void) {
  volatile int times = 0;
  handle(SIGUSR1, leave, 0, 0);
  getcontext(&elsewhere);
  say("mask %lx", mask_now());
  if (times++ < 2) raise(SIGUSR1);
}

static void resume(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  say("from %d", count);
  count++;
  elsewhere.uc_mcontext.fpregs = uc->uc_mcontext.fpregs;
  memcpy(uc->uc_mcontext.gregs, elsewhere.uc_mcontext.gregs, sizeof(gregset_t) - 40);
  uc->uc_sigmask = elsewhere.uc_sigmask;
}

static void resumed_by_the_frame(void) {
  sigset_t set = set_of(SIGTERM, 0);
  handle(SIGUSR1, resume, 0, 0);
  sigprocmask(SIG_BLOCK, &set, 0);
  getcontext(&elsewhere);
  sigprocmask(SIG_UNBLOCK, &set, 0);
  elsewhere.uc_mcontext.gregs[REG_RAX] = 0;
  if (count == 0) raise(SIGUSR1);
  say("mask %lx, %d", mask_now(), count);
}

static void fault_while_blocked(void) {
  handle(SIGSEGV, skip, 0, 0);
  block(SIGSEGV, 0, 0);
  *nothing = 1;
}

static void fault_while_ignored(void) {
  signal(SIGSEGV, SIG_IGN);
  *nothing = 1;
}

static void faults_again(int signal, siginfo_t *info, void *context) {
  say("signal %d", signal);
  *nothing = 1;
}

static void fault_in_its_handler(void) {
  handle(SIGSEGV, faults_again, 0, 0);
  *nothing = 1;
}

#define ALL(X)                                                                                                \
  X(none_at_first) X(on_it) X(not_without_the_flag) X(disarmed_while_in_use) X(stack_from_the_frame) X(stacks_refused)                \
  X(overflow_caught) X(overflow_not_caught) X(no_room) X(no_room_told_on_another_stack)                       \
  X(no_room_and_blocked) X(alternate_stack_overflown) X(without_a_restorer) X(without_a_restorer_told)        \
  X(return_from_no_frame) X(return_from_no_frame_untold) X(frame_destroyed) X(return_to_nowhere)              \
  X(return_to_nowhere_told) X(recursion) X(red_zone) X(aligned) X(faults) X(mended_and_made_again) X(skipped) X(left_by_setcontext) X(resumed_by_the_frame) X(fault_while_blocked)              \
  X(fault_while_ignored) X(fault_in_its_handler)
MAIN(ALL)
