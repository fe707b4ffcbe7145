/* An interpreter whose scripts run as fibers: "wait" in a script suspends it in the middle of the
   interpreter's recursion. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fiber {
    void *sp;
    const char *script;
    char *stack;
    int done;
};

void fiber_swap(void **old_sp, void *new_sp);

__asm__(".text\n"
        ".type fiber_swap, @function\n"
        "fiber_swap:\n\t"
        "push %rbx\n\tpush %rbp\n\tpush %r12\n\tpush %r13\n\tpush %r14\n\tpush %r15\n\t"
        "mov %rsp, (%rdi)\n\tmov %rsi, %rsp\n\t"
        "pop %r15\n\tpop %r14\n\tpop %r13\n\tpop %r12\n\tpop %rbp\n\tpop %rbx\n\t"
        "ret\n\t"
        ".size fiber_swap, .-fiber_swap\n");

static void *host_sp;
static struct fiber *self;

static void wait(void)
{
    fiber_swap(&self->sp, host_sp);
}

/* script: { say WORD | wait | times N ( script ) } */
static const char *interpret(const char *at)
{
    char word[16];
    int used, times;
    while (sscanf(at, " %15[^ ()]%n", word, &used) == 1) {
        at += used;
        if (!strcmp(word, "wait"))
            wait();
        else if (!strcmp(word, "say") && sscanf(at, " %15[^ ()]%n", word, &used) == 1) {
            at += used;
            printf("%s\n", word);
        } else if (!strcmp(word, "times") && sscanf(at, " %d (%n", &times, &used) == 1) {
            const char *body = at + used;
            while (times-- > 0)
                at = interpret(body);
            while (isspace((unsigned char)*at))
                at++;
            at++;
        }
    }
    return at;
}

static void fiber_main(void)
{
    interpret(self->script);
    self->done = 1;
    wait();
}

static struct fiber *fiber_new(const char *script)
{
    const size_t size = 48 * 1024;
    struct fiber *f = calloc(1, sizeof *f);
    if (posix_memalign((void **)&f->stack, 4096, size))
        exit(1);
    void **sp = (void **)(f->stack + size);
    *--sp = NULL;
    *--sp = (void *)fiber_main;
    for (int i = 0; i < 6; i++)
        *--sp = NULL;
    f->sp = sp;
    f->script = script;
    return f;
}

int main(void)
{
    struct fiber *scripts[] = {
        fiber_new("say hello wait times 2 (say la wait) say bye"),
        fiber_new("times 2 (times 2 (say tick wait) say tock)"),
    };
    for (int left = 1; left;) {
        left = 0;
        for (int i = 0; i < 2; i++) {
            self = scripts[i];
            if (self->done)
                continue;
            left = 1;
            fiber_swap(&host_sp, self->sp);
        }
    }
    return 0;
}
