/* struct transfer { void *left; void *data; }, in rax and rdx
   struct transfer jump_fcontext(void *resume %rdi, void *data %rsi) */

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
jump_fcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        movq    %rsp, %rax              /* who is left */
        movq    %rdi, %rsp              /* the switch */
        movq    %rsi, %rdx              /* what it has to say */

        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   jump_fcontext, .-jump_fcontext
