        /* void lightweight_swapcontext(void **save %rdi, void *resume %rsi)
           Works, with a word of its own in between. */
        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        movq    %rsi, other(%rip)
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    other(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext

        .data
        .p2align 3
other:
        .quad   0
