/* Jumps of every kind: switch tables, computed goto, loops, calls through pointers, tail calls. */
#include "say.h"

__attribute__((noinline)) static int chosen(int kind, int value)
{
        switch (kind) {
        case 0: return value + 1;
        case 1: return value * 3;
        case 2: return value ^ 0x55;
        case 3: return -value;
        case 4: return value << 3;
        case 5: return value / 7;
        case 6: return value % 7;
        case 20: return 20;
        default: return 0;
        }
}

__attribute__((noinline)) static long interpret(const unsigned char *code)
{
        static const void *const actions[] = {&&stop, &&push, &&add, &&multiply, &&again};
        long stack[8], *top = stack;
        int left = 3;
        const unsigned char *start = code;

        goto *actions[*code++];
push:
        *top++ = *code++;
        goto *actions[*code++];
add:
        top--;
        top[-1] += top[0];
        goto *actions[*code++];
multiply:
        top--;
        top[-1] *= top[0];
        goto *actions[*code++];
again:
        if (--left) code = start + 2;
        goto *actions[*code++];
stop:
        return top[-1];
}

static int square(int x) { return x * x; }
static int half(int x) { return x >> 1; }
int (*const steps[])(int) = {square, half, square};

int even(unsigned n);
__attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
__attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }

static const char *const names[] = {"zero", "one", "two"};
static long table[16] = {1, 1};
int counter;

int main(void)
{
        static const unsigned char code[] = {1, 2, 1, 5, 3, 1, 1, 2, 4, 0};
        int i, sum = 0;

        for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
        tell("chosen", sum);
        tell("interpreted", interpret(code));
        for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
        tell("by pointer", sum);
        tell("odd", odd(1001) * 10 + even(7));
        for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
        tell(names[table[3] % 3], table[15]);
        while (counter < 100) counter += 1 + (counter & 3);
        tell("counter", counter);
        return counter & 0x7f;
}
