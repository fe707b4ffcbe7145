/* void swtch(struct context **save %rdi, struct context *resume %rsi)

   The sequence of instructions is that of kernel/swtch64.S in the x86-64 port of MIT's xv6 (Frans
   Kaashoek, Robert Morris, Russ Cox; MIT License). The comments are Swaplab's.

   A struct context is the frame that this routine leaves on the kernel stack. r11 belongs to those
   that a call may change; the port keeps it all the same. */

        .text
        .globl  swtch
        .type   swtch, @function
        .p2align 4
swtch:
        pushq   %rbp
        pushq   %rbx
        pushq   %r11
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
        popq    %r11
        popq    %rbx
        popq    %rbp
        ret
        .size   swtch, .-swtch
        .section .note.GNU-stack, "", @progbits
