/* A thousand contexts that take turns. */
#include <stdlib.h>
#include <ucontext.h>
#define N 1000
static ucontext_t back, ctx[N];
static int turns;
static void worker(int n) { for (;;) { turns++; swapcontext(&ctx[n], &back); } }
int main(int argc, char **argv) {
  for (int i = 0; i < N; i++) {
    getcontext(&ctx[i]);
    ctx[i].uc_stack.ss_sp = malloc(16384); ctx[i].uc_stack.ss_size = 16384;
    makecontext(&ctx[i], (void(*)(void))worker, 1, i);
  }
  for (int t = 0; t < 3; t++) for (int i = 0; i < N; i++) swapcontext(&back, &ctx[i]);
  return 0;
}
