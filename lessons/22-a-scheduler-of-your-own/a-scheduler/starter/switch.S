/* void lightweight_swapcontext(void **save %rdi, void *resume %rsi) */

        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
        .section .note.GNU-stack, "", @progbits
