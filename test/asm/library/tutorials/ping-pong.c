/* Two contexts that hand control to each other; the second one ends into main by uc_link. */
#include <stdio.h>
#include <ucontext.h>

static ucontext_t ping, pong;
static char stack[16384];

static void play(int first, int last) {
  for (int ball = first; ball <= last; ball++) {
    printf("pong %d\n", ball);
    swapcontext(&pong, &ping);
  }
  puts("pong has had enough");
}

int main(void) {
  if (getcontext(&pong) == -1) {
    perror("getcontext");
    return 1;
  }
  pong.uc_stack.ss_sp = stack;
  pong.uc_stack.ss_size = sizeof stack;
  pong.uc_link = &ping;
  makecontext(&pong, (void (*)(void))play, 2, 10, 13);
  for (int ball = 0; ball < 5; ball++) {
    printf("ping %d\n", ball);
    if (swapcontext(&ping, &pong) == -1) {
      perror("swapcontext");
      return 1;
    }
  }
  puts("over");
  return 0;
}
