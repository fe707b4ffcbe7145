/* struct transfer { void *left; void *data; }, in rax and rdx
   struct transfer jump_fcontext(void *resume %rdi, void *data %rsi) */

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
jump_fcontext:
        /* Save what a call keeps, change stacks, say who was left, load it again. */
        ret
        .size   jump_fcontext, .-jump_fcontext
