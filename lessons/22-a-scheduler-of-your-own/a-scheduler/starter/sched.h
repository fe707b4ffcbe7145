/* A cooperative scheduler: what you write in sched.c and switch.S. The tests call nothing else. */

#ifndef SCHED_H
#define SCHED_H

#include <stddef.h>

/* switch.S: stores in *save what is needed to resume the caller later, and resumes whoever has stored `resume`. */
void lightweight_swapcontext(void **save, void *resume);

/* A new coroutine that will call body(argument), behind all that are ready. It ends when body returns. */
void spawn(void (*body)(void *), void *argument);

/* Puts the caller behind all that are ready and lets the first of them go on. */
void yield(void);

/* Called by main: lets coroutines run until none is ready. How many are left, waiting for a channel. */
int run(void);

/* A channel hands numbers over, first come first served. `capacity` of them it keeps until somebody wants them; a sender
   for whom there is no room waits. With 0 a sender waits until its number has been received. */
struct channel *channel_new(size_t capacity);
void channel_send(struct channel *channel, long value);
long channel_receive(struct channel *channel);
void channel_free(struct channel *channel);

/* stack.c, given: a stack of STACK_SIZE bytes above a guard page. It is never given back: keep it for the next one. */
enum { STACK_SIZE = 65536 };
void *stack_new(void);
extern int stacks_made;

#endif
