/* Channels: in order, with and without room, several senders, and those that wait for ever. */
#include <stdio.h>

#include "sched.h"

static struct channel *numbers, *answers;

static void send(void *first)
{
        for (int i = 0; i < 3; i++) {
                channel_send(numbers, *(int *)first + i);
                printf("sent %d\n", *(int *)first + i);
        }
}

static void receive(void *count)
{
        for (int i = 0; i < *(int *)count; i++)
                printf("received %ld\n", channel_receive(numbers));
}

static void twice(void *nothing)
{
        (void)nothing;
        for (;;)
                channel_send(answers, 2 * channel_receive(numbers));
}

static void ask(void *nothing)
{
        (void)nothing;
        for (int i = 1; i <= 3; i++) {
                channel_send(numbers, i);
                printf("answer %ld\n", channel_receive(answers));
        }
}

int main(void)
{
        static int ten = 10, twenty = 20, six = 6;
        static const size_t capacities[] = { 0, 2 };
        for (int i = 0; i < 2; i++) {
                printf("room for %zu\n", capacities[i]);
                numbers = channel_new(capacities[i]);
                spawn(send, &ten);
                spawn(send, &twenty);
                spawn(receive, &six);
                printf("%d left\n", run());
                channel_free(numbers);
        }
        numbers = channel_new(0);
        answers = channel_new(0);
        spawn(twice, NULL);
        spawn(ask, NULL);
        printf("%d left\n", run());
        return 0;
}
