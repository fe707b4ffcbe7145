/* Ends that tell of a fault. */

#include "library.h"

#define GETPID 39
#define GETTID 186
#define TGKILL 234
#define SIGABRT 6

_Noreturn void abort(void) {
  long process = __lab_call(GETPID, 0, 0, 0, 0), thread = __lab_call(GETTID, 0, 0, 0, 0);
  __lab_call(TGKILL, process, thread, SIGABRT, 0);
  /* Still here: the signal is blocked, or handled. */
  for (;;)
    __asm__("hlt");
}
