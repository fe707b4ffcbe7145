#include <stdint.h>
#include <stdlib.h>

#include "sched.h"

/* A coroutine, at the top of its own stack. One that has ended waits in the pool for its next body. */
struct coroutine {
        void *rsp;
        struct coroutine *next;
        void (*body)(void *);
        void *argument;
        long value;             /* that it sends, or has received */
};

struct queue {
        struct coroutine *first, **last;
};

struct channel {
        size_t capacity, count, begin;
        struct queue senders, receivers;
        long values[];
};

static struct coroutine *running, *pool;
static struct queue ready = { NULL, &ready.first };
static void *main_rsp;
static int alive;

static void put(struct queue *queue, struct coroutine *coroutine)
{
        coroutine->next = NULL;
        *queue->last = coroutine;
        queue->last = &coroutine->next;
}

static struct coroutine *take(struct queue *queue)
{
        struct coroutine *first = queue->first;
        if (first && !(queue->first = first->next))
                queue->last = &queue->first;
        return first;
}

/* Whoever runs stops here: the next one goes on, or main if there is none. */
static void stop(void)
{
        struct coroutine *self = running;
        running = take(&ready);
        if (self != running)
                lightweight_swapcontext(&self->rsp, running ? running->rsp : main_rsp);
}

static void begin(void)
{
        for (;;) {
                running->body(running->argument);
                alive--;
                running->next = pool;
                pool = running;
                stop();
        }
}

static struct coroutine *new_coroutine(void)
{
        char *low = stack_new();
        struct coroutine *made = (void *)(low + STACK_SIZE - 64);
        void **words = (void **)made - 8;
        words[6] = (void *)begin;       /* behind the six registers */
        words[7] = NULL;                /* begin returns to nobody */
        made->rsp = words;
        return made;
}

void spawn(void (*body)(void *), void *argument)
{
        struct coroutine *made = pool;
        if (made)
                pool = made->next;
        else
                made = new_coroutine();
        made->body = body;
        made->argument = argument;
        alive++;
        put(&ready, made);
}

void yield(void)
{
        put(&ready, running);
        stop();
}

int run(void)
{
        running = take(&ready);
        if (running)
                lightweight_swapcontext(&main_rsp, running->rsp);
        return alive;
}

struct channel *channel_new(size_t capacity)
{
        struct channel *channel = calloc(1, sizeof *channel + capacity * sizeof(long));
        channel->capacity = capacity;
        channel->senders.last = &channel->senders.first;
        channel->receivers.last = &channel->receivers.first;
        return channel;
}

void channel_send(struct channel *channel, long value)
{
        struct coroutine *receiver = take(&channel->receivers);
        if (receiver) {
                receiver->value = value;
                put(&ready, receiver);
        } else if (channel->count < channel->capacity) {
                channel->values[(channel->begin + channel->count++) % channel->capacity] = value;
        } else {
                running->value = value;
                put(&channel->senders, running);
                stop();
        }
}

long channel_receive(struct channel *channel)
{
        struct coroutine *sender;
        if (channel->count == 0) {
                sender = take(&channel->senders);
                if (!sender) {
                        put(&channel->receivers, running);
                        stop();
                        return running->value;
                }
                put(&ready, sender);
                return sender->value;
        }
        long value = channel->values[channel->begin];
        channel->begin = (channel->begin + 1) % channel->capacity;
        channel->count--;
        sender = take(&channel->senders);
        if (sender) {
                channel->values[(channel->begin + channel->count++) % channel->capacity] = sender->value;
                put(&ready, sender);
        }
        return value;
}

void channel_free(struct channel *channel)
{
        free(channel);
}
