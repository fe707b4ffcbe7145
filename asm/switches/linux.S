/* struct task_struct *__switch_to_asm(struct task_struct *save %rdi, struct task_struct *resume %rsi)

   The sequence of instructions is that of arch/x86/entry/entry_64.S in Linux (since 4.9; the file's
   authors are Linus Torvalds, Andi Kleen, Pavel Machek and others), GPL-2.0, as built without the
   stack protector and on a CPU that needs no filling of the return stack buffer. The comments are
   Swaplab's.

   The stack pointer's place in a task_struct is the configuration's; here it is 2840. __switch_to is C:
   it changes segments, TLS, the FPU's owner and the per-CPU words, and its return is that of this
   routine. */

        .set    TASK_threadsp, 2840

        .text
        .globl  __switch_to_asm
        .type   __switch_to_asm, @function
        .p2align 4
__switch_to_asm:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        movq    %rsp, TASK_threadsp(%rdi)
        movq    TASK_threadsp(%rsi), %rsp       /* the switch */

        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        jmp     __switch_to
        .size   __switch_to_asm, .-__switch_to_asm
        .section .note.GNU-stack, "", @progbits
