/* Reads numbers and lines, writes more than a buffer, and errors in between. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
        int count;
        double sum = 0, value;
        char line[64];
        printf("%d arguments:", argc - 1);
        for (int i = 1; i < argc; i++)
                printf(" <%s>", argv[i]);
        printf("\nHOME=%s NONE=%s\n", getenv("HOME"), getenv("NONE") ? "set" : "unset");
        if (scanf("%d", &count) != 1)
                return 2;
        for (int i = 0; i < count && scanf("%lf", &value) == 1; i++)
                sum += value;
        printf("sum %.17g, mean %e, %a\n", sum, sum / count, sum);
        while (fgets(line, sizeof line, stdin))
                printf("line of %zu: %s", strlen(line), line);
        fprintf(stderr, "end of input: %d\n", feof(stdin));
        for (int i = 0; i < 3000; i++)
                printf("%d%c", i * i, i % 10 == 9 ? '\n' : ' ');
        return ferror(stdout) ? 1 : 7;
}
