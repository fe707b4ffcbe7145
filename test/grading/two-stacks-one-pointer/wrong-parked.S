/* Parks rsi in a word of its own. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movq    %rsi, park(%rip)
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    park(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .data
park:   .quad 0
