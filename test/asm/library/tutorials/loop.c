/* A loop without a loop: setcontext goes back to where getcontext returned. */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>
#include <unistd.h>

static void bye(void) {
  puts("bye");
}

static void later(void) {
  puts("later is called first");
}

int main(int argc, char **argv) {
  ucontext_t here;
  volatile int rounds = 0;
  if (atexit(bye) != 0 || atexit(later) != 0)
    return 1;
  fflush(stdout);
  getcontext(&here);
  rounds++;
  if (write(STDOUT_FILENO, "round\n", 6) != 6)
    return 1;
  if (rounds < 4)
    setcontext(&here);
  setvbuf(stdout, NULL, _IONBF, 0);
  printf("%d rounds, %s arguments, %s\n", rounds, argc > 1 ? "some" : "no", argv[argc] ? "?" : "ended by 0");
  return 40 + rounds;
}
