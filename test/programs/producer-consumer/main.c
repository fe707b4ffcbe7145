/* A producer and a consumer with a small buffer between them, each on a stack of its own. */
#include <stdio.h>
#include <string.h>

#define ROOM 3

extern void co_switch_to(void **from, void *to);

static char producer_stack[4096 * 4] __attribute__((aligned(16)));
static char consumer_stack[4096 * 4] __attribute__((aligned(16)));
static void *main_sp, *producer_sp, *consumer_sp;

static int buffer[ROOM], head, tail, count, closed;

static void put(int value)
{
    while (count == ROOM)
        co_switch_to(&producer_sp, consumer_sp);
    buffer[head] = value;
    head = (head + 1) % ROOM;
    count++;
}

static int get(int *value)
{
    while (count == 0) {
        if (closed)
            return 0;
        co_switch_to(&consumer_sp, producer_sp);
    }
    *value = buffer[tail];
    tail = (tail + 1) % ROOM;
    count--;
    return 1;
}

static void producer(void)
{
    for (int i = 1; i <= 8; i++) {
        printf("put %d\n", i * i);
        put(i * i);
    }
    closed = 1;
    for (;;)
        co_switch_to(&producer_sp, consumer_sp);
}

static void consumer(void)
{
    int value, sum = 0;
    while (get(&value)) {
        printf("        got %d\n", value);
        sum += value;
    }
    printf("sum %d\n", sum);
    for (;;)
        co_switch_to(&consumer_sp, main_sp);
}

/* A stack that co_switch_to finds as if fn were about to begin. */
static void *prepare(char *stack, size_t size, void (*fn)(void))
{
    void **sp = (void **)(stack + size);
    *--sp = NULL;
    *--sp = (void *)fn;
    for (int i = 0; i < 6; i++)
        *--sp = NULL;
    return sp;
}

int main(void)
{
    producer_sp = prepare(producer_stack, sizeof producer_stack, producer);
    consumer_sp = prepare(consumer_stack, sizeof consumer_stack, consumer);
    co_switch_to(&main_sp, consumer_sp);
    return 0;
}
