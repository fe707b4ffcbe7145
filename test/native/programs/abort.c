/* Ends by abort, after it has written to both streams. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
        fputs("about to abort\n", stdout);
        fflush(stdout);
        fputs("no way on\n", stderr);
        abort();
}
