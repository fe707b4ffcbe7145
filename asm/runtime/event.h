/* An event of the queue in callbacks.S. */

#define EVENT_NEXT 0            /* stays first: the queue's own first word is used as one */
#define EVENT_RUN 8
#define EVENT_SIZE 16
