/* Green threads in one file: no signals, no libc contexts, stacks from malloc. */
#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_GREEN = 4, STACK_BYTES = 0x10000 };

struct green {
    struct {
        uint64_t rsp, r15, r14, r13, r12, rbx, rbp;
    } regs;
    enum { UNUSED, RUNNING, READY } state;
};

static struct green table[MAX_GREEN], *me;

bool gt_yield(void);
void gt_switch(void *save, void *load);

__asm__(
    "        .globl gt_switch\n"
    "        .type gt_switch, @function\n"
    "gt_switch:\n"
    "        mov %rsp, 0x00(%rdi)\n"
    "        mov %r15, 0x08(%rdi)\n"
    "        mov %r14, 0x10(%rdi)\n"
    "        mov %r13, 0x18(%rdi)\n"
    "        mov %r12, 0x20(%rdi)\n"
    "        mov %rbx, 0x28(%rdi)\n"
    "        mov %rbp, 0x30(%rdi)\n"
    "        mov 0x00(%rsi), %rsp\n"
    "        mov 0x08(%rsi), %r15\n"
    "        mov 0x10(%rsi), %r14\n"
    "        mov 0x18(%rsi), %r13\n"
    "        mov 0x20(%rsi), %r12\n"
    "        mov 0x28(%rsi), %rbx\n"
    "        mov 0x30(%rsi), %rbp\n"
    "        ret\n"
    "        .size gt_switch, . - gt_switch\n");

static void gt_init(void)
{
    me = &table[0];
    me->state = RUNNING;
}

static void gt_end(void)
{
    me->state = UNUSED;
    gt_yield();
    assert(!"an ended thread runs");
}

static _Noreturn void gt_return(int code)
{
    if (me != &table[0])
        gt_end();
    while (gt_yield())
        ;
    exit(code);
}

bool gt_yield(void)
{
    struct green *p = me;
    do {
        if (++p == &table[MAX_GREEN])
            p = table;
        if (p == me)
            return false;
    } while (p->state != READY);
    if (me->state != UNUSED)
        me->state = READY;
    struct green *old = me;
    p->state = RUNNING;
    me = p;
    gt_switch(&old->regs, &p->regs);
    return true;
}

static void gt_stop(void)
{
    gt_return(0);
}

static int gt_go(void (*f)(void))
{
    struct green *p = table;
    while (p->state != UNUSED)
        if (++p == &table[MAX_GREEN])
            return -1;
    char *stack = malloc(STACK_BYTES);
    if (!stack)
        return -1;
    *(uint64_t *)&stack[STACK_BYTES - 8] = (uint64_t)gt_stop;
    *(uint64_t *)&stack[STACK_BYTES - 16] = (uint64_t)f;
    p->regs.rsp = (uint64_t)&stack[STACK_BYTES - 16];
    p->state = READY;
    return 0;
}

static void f(void)
{
    static int made;
    int id = ++made;
    for (int i = 0; i < 4; i++) {
        printf("thread %d: %d\n", id, i);
        gt_yield();
    }
}

int main(void)
{
    gt_init();
    gt_go(f);
    gt_go(f);
    gt_go(f);
    gt_return(0);
}
