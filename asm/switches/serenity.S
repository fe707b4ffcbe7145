/* void switch_context(Thread *save %rdx, Thread *resume %rax)

   The sequence of instructions is that of the inline assembly of Processor::switch_context in
   SerenityOS's Kernel/Arch/x86_64/Processor.cpp (Andreas Kling, Tom, Liav A. and others), BSD
   2-clause. The comments are Swaplab's, and so is the ret: what stands in C++ there is a function here.

   Who goes is in rdx, who comes in rax and its rip in rcx, as the constraints have it; where the other
   words are is the compiler's choice. Here a Thread begins with rsp, rbp, rip and rsp0, and tss is the
   task state segment, which is told where the new thread's kernel stack begins. The load of rcx is
   Swaplab's. enter_thread_context is C++: it changes page tables, debug registers, the FPU's state and
   the base of fs, and returns to the rip that was pushed. The other side finds both threads on its
   stack. */

        .set    RSP, 0
        .set    RBP, 8
        .set    RIP, 16
        .set    RSP0, 24

        .text
        .globl  switch_context
        .type   switch_context, @function
        .p2align 4
switch_context:
        movq    RIP(%rax), %rcx
        pushfq
        pushq   %rbx
        pushq   %rcx
        pushq   %rbp
        pushq   %rsi
        pushq   %rdi
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, RSP(%rdx)
        leaq    .Lresumed(%rip), %rbx
        movq    %rbx, RIP(%rdx)
        movq    RSP0(%rax), %rbx
        movl    %ebx, tss+4(%rip)
        shrq    $32, %rbx
        movl    %ebx, tss+8(%rip)
        movq    RSP(%rax), %rsp         /* the switch */
        movq    %rbp, RBP(%rdx)
        pushq   %rax
        pushq   %rdx
        pushq   %rcx
        cld
        movq    16(%rsp), %rsi
        movq    8(%rsp), %rdi
        jmp     enter_thread_context
.Lresumed:
        popq    %rdx
        popq    %rax
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdi
        popq    %rsi
        popq    %rbp
        popq    %rcx
        popq    %rbx
        popfq
        ret
        .size   switch_context, .-switch_context
        .section .note.GNU-stack, "", @progbits
