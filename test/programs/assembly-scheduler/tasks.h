#define ROUNDS          3
#define MOST_TASKS      4
#define STACK_SIZE      4096

/* A task in the table. */
#define TASK_SP         0
#define TASK_ALIVE      8
#define TASK_SIZE       16
