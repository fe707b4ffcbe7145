/* Two coroutines in C over a switch in assembly; string instructions in line. */
#include "say.h"

struct context { void *sp; };

void swap(struct context *from, struct context *to);
__asm__(".pushsection .text.swap,\"ax\",@progbits\n"
        ".globl swap\n"
        ".type swap, @function\n"
        "swap:\n\t"
        ".cfi_startproc\n\t"
        "pushq %rbp\n\tpushq %rbx\n\tpushq %r12\n\tpushq %r13\n\tpushq %r14\n\tpushq %r15\n\t"
        "movq %rsp, (%rdi)\n\t"
        "movq (%rsi), %rsp\n\t"
        "popq %r15\n\tpopq %r14\n\tpopq %r13\n\tpopq %r12\n\tpopq %rbx\n\tpopq %rbp\n\t"
        "ret\n\t"
        ".cfi_endproc\n"
        ".size swap, .-swap\n"
        ".popsection");

static char stacks[2][8192] __attribute__((aligned(64)));
static struct context main_context, contexts[2];
static int current, left = 2;
static long produced;

static void yield(void)
{
        int from = current;

        current ^= 1;
        swap(&contexts[from], &contexts[current]);
}

static void producer(void)
{
        long i;

        for (i = 1; i <= 5; i++) {
                produced = i * i;
                yield();
        }
        left = 0;
        yield();
        for (;;) swap(&contexts[0], &main_context);
}

static void consumer(void)
{
        long sum = 0;

        while (left) {
                sum += produced;
                tell("got", sum);
                yield();
        }
        for (;;) swap(&contexts[1], &main_context);
}

static void begin(int index, void (*body)(void))
{
        void **sp = (void **)(stacks[index] + sizeof stacks[index]);

        *--sp = 0;
        *--sp = (void *)body;
        sp -= 6;
        contexts[index].sp = sp;
}

int main(void)
{
        char copy[16];
        const char *found = "a switch";
        size_t size = 9;

        begin(0, producer);
        begin(1, consumer);
        swap(&main_context, &contexts[0]);
        memcpy(copy, found, size);
        __asm__("repne scasb" : "+D"(found), "+c"(size) : "a"('t'), "m"(*(const char(*)[9])found));
        tell(copy, (long)size);
        return 0;
}
