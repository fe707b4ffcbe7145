/* void coco_switch(coco_ctx save %rsi, coco_ctx resume %rdi)

   The sequence of instructions is that of the inline assembly in Coco, the C coroutines for Lua, Copyright
   2004 to 2016 Mike Pall, MIT License. The comments are Swaplab's, and so is the ret: what stands in C
   there is a function here.

   A coco_ctx is eight words: rip, rsp, rbp, rbx, r12 to r15. One that has never run goes on in
   coco_wrap_main, with the function in r12 and its argument in r13. */

        .text
        .globl  coco_switch
        .type   coco_switch, @function
        .p2align 4
coco_switch:
        leaq    .Lresumed(%rip), %rax
        movq    %rax, (%rsi)
        movq    %rsp, 8(%rsi)
        movq    %rbp, 16(%rsi)
        movq    %rbx, 24(%rsi)
        movq    %r12, 32(%rsi)
        movq    %r13, 40(%rsi)
        movq    %r14, 48(%rsi)
        movq    %r15, 56(%rsi)
        movq    56(%rdi), %r15
        movq    48(%rdi), %r14
        movq    40(%rdi), %r13
        movq    32(%rdi), %r12
        movq    24(%rdi), %rbx
        movq    16(%rdi), %rbp
        movq    8(%rdi), %rsp           /* the switch */
        jmp     *(%rdi)
.Lresumed:
        ret
        .size   coco_switch, .-coco_switch
        .section .note.GNU-stack, "", @progbits
