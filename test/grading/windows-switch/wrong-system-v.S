/* The switch of System V, its arguments included. */

        .text
        .globl  switch_fiber
        .type   switch_fiber, @function
switch_fiber:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        movq    %rsp, (%rdi)
        movq    %rsi, %rsp              /* the switch */

        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   switch_fiber, .-switch_fiber
