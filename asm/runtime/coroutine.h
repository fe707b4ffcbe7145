/* The Coro object: what a coroutine library knows of a coroutine. */

#include "event.h"

/* It begins with the event that wakes it: EVENT_NEXT, EVENT_RUN. */
#define CORO_NEXT 16            /* on the list of free coroutines: the next one */
#define CORO_FUNCTION 24        /* the action: a function … */
#define CORO_ARGUMENT 32        /* … and its argument */
#define CORO_CALLER 40          /* the Coro that resumed it, where it goes when it waits or ends */
#define CORO_STACK 48           /* its stack, as malloc returned it */
#define CORO_GUARD 56           /* its guard page, or 0 */
#define CORO_DONE 64            /* 1: its function has returned */
#define CORO_CONTEXT 80         /* context_size bytes for the switch routine; a multiple of 16 */

#define GUARD_SIZE 0x1000
