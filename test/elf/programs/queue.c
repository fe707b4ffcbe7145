struct task {
  struct task *next;
  int id;
  union {
    long count;
    char name[8];
  };
};

static struct {
  struct task *head, *tail;
  short depth;
} ready;
struct task tasks[3];
struct task *current;

static void push(struct task *task) {
  task->next = 0;
  if (ready.tail) ready.tail->next = task;
  else ready.head = task;
  ready.tail = task;
  ready.depth--;
}

void _start(void) {
  for (int i = 0; i < 3; i++) {
    current = &tasks[i];
    current->id = i + 5;
    current->count += i;
    push(current);
  }
  __asm__ volatile("syscall" : : "a"(60), "D"(0));
}
