/* void lightweight_swapcontext(void **save %rdi, void *resume %rsi) */

        .text
        .globl  lightweight_swapcontext
        .type   lightweight_swapcontext, @function
lightweight_swapcontext:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   lightweight_swapcontext, .-lightweight_swapcontext
        .section .note.GNU-stack, "", @progbits
