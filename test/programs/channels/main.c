/* Goroutines and a channel without a buffer, in C: a sender waits for its receiver. The primes come
   out of a chain of filters, each a routine of its own. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>

#define STACK (32 * 1024)

struct routine {
    ucontext_t context;
    void (*fn)(void *);
    void *arg;
    struct routine *next;
};

struct channel {
    int full, value;
    struct routine *sender, *receiver;
};

static struct routine main_routine, *running = &main_routine;
static struct routine *first, **last = &first;

static void make_ready(struct routine *r)
{
    r->next = NULL;
    *last = r;
    last = &r->next;
}

/* Gives up the processor to the next one that is ready. */
static void park(void)
{
    struct routine *old = running, *next = first;
    if (!next) {
        fprintf(stderr, "all routines are asleep\n");
        exit(2);
    }
    first = next->next;
    if (!first)
        last = &first;
    running = next;
    swapcontext(&old->context, &next->context);
}

static void begin(void)
{
    running->fn(running->arg);
    park();
}

static void go(void (*fn)(void *), void *arg)
{
    struct routine *r = calloc(1, sizeof *r);
    r->fn = fn;
    r->arg = arg;
    getcontext(&r->context);
    r->context.uc_stack.ss_sp =
        mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    r->context.uc_stack.ss_size = STACK;
    makecontext(&r->context, begin, 0);
    make_ready(r);
}

static void send(struct channel *c, int value)
{
    c->full = 1;
    c->value = value;
    if (c->receiver) {
        make_ready(c->receiver);
        c->receiver = NULL;
    }
    c->sender = running;
    park();
}

static int receive(struct channel *c)
{
    if (!c->full) {
        c->receiver = running;
        park();
    }
    c->full = 0;
    make_ready(c->sender);
    return c->value;
}

static void numbers(void *out)
{
    for (int i = 2;; i++)
        send(out, i);
}

struct filter {
    struct channel *in, *out;
    int prime;
};

static void filter(void *arg)
{
    struct filter *f = arg;
    for (;;) {
        int n = receive(f->in);
        if (n % f->prime)
            send(f->out, n);
    }
}

int main(void)
{
    struct channel *in = calloc(1, sizeof *in);
    go(numbers, in);
    for (int i = 0; i < 6; i++) {
        struct filter *f = calloc(1, sizeof *f);
        f->prime = receive(in);
        f->in = in;
        in = f->out = calloc(1, sizeof *in);
        printf("%d\n", f->prime);
        go(filter, f);
    }
    return 0;
}
