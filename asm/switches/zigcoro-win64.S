/* void libcoro_stack_swap(Coro *save %rcx, Coro *resume %rdx), Microsoft's x64 convention

   The sequence of instructions is that of zigcoro's coro_x86_64_windows.s, by Ryan Sepassi, 0BSD. The
   comments are Swaplab's.

   On Windows rdi, rsi and xmm6 to xmm15 belong to the caller, too. The words at gs:0x08 and gs:0x10 are
   the bounds of the stack in the thread's information block, where Windows looks when a stack grows or
   an exception is delivered. */

        .text
        .globl  libcoro_stack_swap
        .type   libcoro_stack_swap, @function
        .p2align 4
libcoro_stack_swap:
        pushq   %gs:0x10
        pushq   %gs:0x08
        pushq   %rbp
        pushq   %rbx
        pushq   %rdi
        pushq   %rsi
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $0xa0, %rsp
        movups  %xmm6, 0x00(%rsp)
        movups  %xmm7, 0x10(%rsp)
        movups  %xmm8, 0x20(%rsp)
        movups  %xmm9, 0x30(%rsp)
        movups  %xmm10, 0x40(%rsp)
        movups  %xmm11, 0x50(%rsp)
        movups  %xmm12, 0x60(%rsp)
        movups  %xmm13, 0x70(%rsp)
        movups  %xmm14, 0x80(%rsp)
        movups  %xmm15, 0x90(%rsp)

        movq    %rsp, (%rcx)
        movq    (%rdx), %rsp            /* the switch */

        movups  0x00(%rsp), %xmm6
        movups  0x10(%rsp), %xmm7
        movups  0x20(%rsp), %xmm8
        movups  0x30(%rsp), %xmm9
        movups  0x40(%rsp), %xmm10
        movups  0x50(%rsp), %xmm11
        movups  0x60(%rsp), %xmm12
        movups  0x70(%rsp), %xmm13
        movups  0x80(%rsp), %xmm14
        movups  0x90(%rsp), %xmm15
        addq    $0xa0, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rsi
        popq    %rdi
        popq    %rbx
        popq    %rbp
        popq    %gs:0x08
        popq    %gs:0x10
        ret
        .size   libcoro_stack_swap, .-libcoro_stack_swap
        .section .note.GNU-stack, "", @progbits
