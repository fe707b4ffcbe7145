/* void fiber_switchContext(void **save %rdi, void *resume %rsi)

   The sequence of instructions is that of fiber_switchContext in D's runtime, core/thread/fiber (before:
   core/thread.d), for x86-64 and POSIX, Copyright Sean Kelly, Walter Bright and others, BSL-1.0. The
   comments are Swaplab's.

   rbp is a frame pointer in between, though nothing is addressed by it. The address to go on at is popped
   and jumped to. */

        .text
        .globl  fiber_switchContext
        .type   fiber_switchContext, @function
        .p2align 4
fiber_switchContext:
        pushq   %rbp
        movq    %rsp, %rbp
        pushq   %rbx
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
        popq    %rbx
        popq    %rbp
        popq    %rcx
        jmp     *%rcx
        .size   fiber_switchContext, .-fiber_switchContext
        .section .note.GNU-stack, "", @progbits
