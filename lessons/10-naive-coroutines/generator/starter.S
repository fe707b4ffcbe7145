        /* A generator object: 128 bytes, yours to lay out. */
#define oGENERATOR 0                    /* rsp of the body while it waits */
#define oCALLER 8                       /* rsp of whoever asked */

        .text
        /* void generator_make(g %rdi, stack %rsi, size %rdx, body %rcx) */
        .globl  generator_make
        .type   generator_make, @function
generator_make:
        ret
        .size   generator_make, .-generator_make

        /* uint64_t generator_next(g %rdi) */
        .globl  generator_next
        .type   generator_next, @function
generator_next:
        xorl    %eax, %eax
        ret
        .size   generator_next, .-generator_next

        /* void generator_yield(g %rdi, value %rsi) */
        .globl  generator_yield
        .type   generator_yield, @function
generator_yield:
        ret
        .size   generator_yield, .-generator_yield
