/* void switch_to(thread_state *save %rax, thread_state *resume %rcx)

   The sequence of instructions is that of the inline assembly of sched::thread::switch_to in OSv's
   arch/x64/arch-switch.hh, Copyright 2013 Cloudius Systems, BSD 3-clause. The comments are Swaplab's,
   and so is the ret: what stands in C++ there is a function here.

   The compiler is told that all other registers change. Around this, C++ changes the base of fs and
   keeps the x87 control word and MXCSR in local variables. A thread_state begins with rsp, rbp, rip. */

        .text
        .globl  switch_to
        .type   switch_to, @function
        .p2align 4
switch_to:
        movq    %rbp, 8(%rax)
        movq    $.Lresumed, 16(%rax)
        movq    %rsp, (%rax)
        movq    (%rcx), %rsp            /* the switch */
        movq    8(%rcx), %rbp
        jmp     *16(%rcx)
.Lresumed:
        ret
        .size   switch_to, .-switch_to
        .section .note.GNU-stack, "", @progbits
