/* Errors by setjmp and longjmp, through several frames. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf handler;

static void fail(int code, const char *what) {
  fprintf(stderr, "failed: %s\n", what);
  longjmp(handler, code);
}

static int number(const char *text) {
  char *end;
  long value = strtol(text, &end, 0);
  if (end == text)
    fail(2, "no number");
  if (*end)
    fail(3, "something behind it");
  if (value > 1000)
    fail(0, "too large");
  return value;
}

static void attempt(const char *text) {
  int code = setjmp(handler);
  if (code == 0)
    printf("'%s' is %d\n", text, number(text));
  else
    printf("'%s' gave %d\n", text, code);
}

int main(void) {
  static const char *const texts[] = {"12", "0x1f", "-7", "zwölf", "3 apples", "99999", "010"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    attempt(texts[i]);

  sigset_t blocked, now;
  sigjmp_buf place;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  if (sigsetjmp(place, 1) == 0) {
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    sigprocmask(SIG_BLOCK, NULL, &now);
    printf("blocked: %d\n", sigismember(&now, SIGUSR1));
    siglongjmp(place, 1);
  }
  sigprocmask(SIG_BLOCK, NULL, &now);
  printf("blocked after the jump: %d\n", sigismember(&now, SIGUSR1));
  exit(strlen(texts[3]));
}
