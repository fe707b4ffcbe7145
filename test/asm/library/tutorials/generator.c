/* A generator: a tree is walked by recursion in a context of its own, a value at a time. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

struct node {
  int value;
  struct node *left, *right;
};

struct generator {
  ucontext_t caller, walker;
  struct node *tree;
  int value, done;
};

static struct node *insert(struct node *tree, int value) {
  if (!tree) {
    tree = calloc(1, sizeof *tree);
    tree->value = value;
  } else if (value < tree->value)
    tree->left = insert(tree->left, value);
  else
    tree->right = insert(tree->right, value);
  return tree;
}

static void walk(struct generator *self, struct node *at) {
  if (!at)
    return;
  walk(self, at->left);
  self->value = at->value;
  swapcontext(&self->walker, &self->caller);
  walk(self, at->right);
}

/* makecontext takes ints: the pointer comes in two halves. */
static void begin(uint32_t low, uint32_t high) {
  struct generator *self = (struct generator *)((uintptr_t)low | (uintptr_t)high << 32);
  walk(self, self->tree);
  self->done = 1;
}

static int next(struct generator *self, int *value) {
  swapcontext(&self->caller, &self->walker);
  *value = self->value;
  return !self->done;
}

static void drop(struct node *tree) {
  if (!tree)
    return;
  drop(tree->left);
  drop(tree->right);
  free(tree);
}

int main(void) {
  static const int values[] = {42, 7, 99, -3, 8, 1000, 64, 0};
  struct generator *self = calloc(1, sizeof *self);
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    self->tree = insert(self->tree, values[i]);
  size_t size = 32 * 1024;
  void *stack = malloc(size);
  getcontext(&self->walker);
  self->walker.uc_stack.ss_sp = stack;
  self->walker.uc_stack.ss_size = size;
  self->walker.uc_link = &self->caller;
  uintptr_t pointer = (uintptr_t)self;
  makecontext(&self->walker, (void (*)(void))begin, 2, (uint32_t)pointer, (uint32_t)(pointer >> 32));
  int value, sum = 0;
  while (next(self, &value)) {
    printf("%5d|%-6d|%+d|%05d\n", value, value, value, value);
    sum += value;
  }
  printf("sum %d\n", sum);
  drop(self->tree);
  free(stack);
  free(self);
  return sum & 0x7f;
}
