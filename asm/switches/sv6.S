/* void swtch(struct context **save %rdi, struct context *resume %rsi)

   The sequence of instructions is that of kernel/swtch.S in sv6, the research kernel grown out of
   xv6 at MIT (Silas Boyd-Wickizer, Austin Clements and others; MIT License). The comments are
   Swaplab's.

   threadstub is where a thread begins that has never run; threadhelper, which it goes to, is C. */

        .text
        .globl  swtch
        .type   swtch, @function
        .p2align 4
swtch:
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
        .size   swtch, .-swtch
        .section .note.GNU-stack, "", @progbits
