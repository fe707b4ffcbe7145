/* Runs a program under ptrace, without address randomisation, and from the first time that rip is at an address
   writes 18 words a step to standard output before it executes: rip, rflags, then the general registers in the
   lab's order. What the program itself writes is thrown away.

   steps ADDRESS PAD PROGRAM: the program's environment is PAD, which moves its stack by as many bytes. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
  unsigned long long start = strtoull(argv[1], 0, 16);
  pid_t child = fork();
  if (child == 0) {
    char *environment[] = {argv[2], 0};
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    dup2(nothing, 2);
    personality(ADDR_NO_RANDOMIZE);
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    execve(argv[3], argv + 3, environment);
    _exit(127);
  }
  int status, begun = 0;
  while (waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
    struct user_regs_struct r;
    if (ptrace(PTRACE_GETREGS, child, 0, &r) != 0) return 2;
    if (r.rip == start) begun = 1;
    if (begun) {
      unsigned long long words[] = {r.rip, r.eflags, r.rax, r.rcx, r.rdx, r.rbx, r.rsp, r.rbp, r.rsi, r.rdi,
                                    r.r8,  r.r9,     r.r10, r.r11, r.r12, r.r13, r.r14, r.r15};
      fwrite(words, sizeof words, 1, stdout);
    }
    if (ptrace(PTRACE_SINGLESTEP, child, 0, 0) != 0) return 2;
  }
  return 0;
}
