/* What a compiler's own checks call: the stack protector and _FORTIFY_SOURCE. */

#include "library.h"

static _Noreturn void end(const char *text) {
  __lab_text(stderr, text);
  __lab_flush(stderr);
  abort();
}

_Noreturn void __stack_chk_fail(void) {
  end("*** stack smashing detected ***: terminated\n");
}

_Noreturn void __chk_fail(void) {
  end("*** buffer overflow detected ***: terminated\n");
}
