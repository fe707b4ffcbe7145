/* A generator: walks a tree recursively and hands out a key at a time. */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

struct node {
    int key;
    struct node *left, *right;
};

struct generator {
    ucontext_t caller, self;
    char *stack;
    struct node *root;
    int value;
    int done;
};

static struct node *insert(struct node *n, int key)
{
    if (!n) {
        n = calloc(1, sizeof *n);
        n->key = key;
    } else if (key < n->key)
        n->left = insert(n->left, key);
    else
        n->right = insert(n->right, key);
    return n;
}

static void yield(struct generator *g, int value)
{
    g->value = value;
    swapcontext(&g->self, &g->caller);
}

static void walk(struct generator *g, struct node *n)
{
    if (!n)
        return;
    walk(g, n->left);
    yield(g, n->key);
    walk(g, n->right);
}

/* makecontext passes ints: a pointer goes in two halves. */
static void enter(unsigned low, unsigned high)
{
    struct generator *g = (void *)((unsigned long)high << 32 | low);
    walk(g, g->root);
    g->done = 1;
}

static struct generator *open_tree(struct node *root)
{
    struct generator *g = calloc(1, sizeof *g);
    const size_t size = 32 * 1024;
    g->root = root;
    g->stack = malloc(size);
    getcontext(&g->self);
    g->self.uc_stack.ss_sp = g->stack;
    g->self.uc_stack.ss_size = size;
    g->self.uc_link = &g->caller;
    makecontext(&g->self, (void (*)(void))enter, 2, (unsigned)(unsigned long)g,
                (unsigned)((unsigned long)g >> 32));
    return g;
}

static int next(struct generator *g, int *value)
{
    if (!g->done)
        swapcontext(&g->caller, &g->self);
    *value = g->value;
    return !g->done;
}

static void close_tree(struct generator *g)
{
    free(g->stack);
    free(g);
}

int main(void)
{
    static const int a_keys[] = { 5, 2, 8, 1, 9, 3 }, b_keys[] = { 3, 9, 1, 8, 2, 5 };
    struct node *a = NULL, *b = NULL;
    for (int i = 0; i < 6; i++) {
        a = insert(a, a_keys[i]);
        b = insert(b, b_keys[i]);
    }
    struct generator *ga = open_tree(a), *gb = open_tree(b);
    int va, vb, same = 1;
    for (;;) {
        int more_a = next(ga, &va), more_b = next(gb, &vb);
        if (!more_a || !more_b) {
            same &= more_a == more_b;
            break;
        }
        printf("%d %d\n", va, vb);
        same &= va == vb;
    }
    printf("same fringe: %s\n", same ? "yes" : "no");
    close_tree(ga);
    close_tree(gb);
    return !same;
}
