/* Functions within functions: their pointers lead to code on the stack. */
#include "say.h"

__attribute__((noinline)) static int fold(const int *values, int count, int (*with)(int, int))
{
        int i, result = 0;

        for (i = 0; i < count; i++) result = with(result, values[i]);
        return result;
}

int main(void)
{
        static const int values[] = {3, 1, 4, 1, 5, 9, 2, 6};
        int factor = 10, calls = 0;

        int combine(int a, int b)
        {
                calls++;
                return (a * factor + b) % 9973;
        }

        tell("folded", fold(values, 8, combine));
        factor = 7;
        tell("folded", fold(values, 8, combine));
        tell("calls", calls);
        return 0;
}
