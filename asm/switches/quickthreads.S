/* void *qt_block(qt_helper_t *helper %rdi, void *a0 %rsi, void *a1 %rdx, qt_t *resume %rcx)

   The sequence of instructions is that of QuickThreads for x86-64, as SystemC ships it in
   src/sysc/packages/qt/md/iX86_64.s, Copyright 1993 David Keppel, its x86-64 part by Andy Goodrich; the
   licence is QuickThreads' own: use, copies, changes and distribution are free as long as the notice
   stays. The comments are Swaplab's.

   The oldest design here: the switch does not store where it came from. On the new stack it calls a
   function of the caller's, the helper, with the old stack pointer; the helper may put the old thread
   into a queue, and no lock is needed, for nobody runs on the old stack any more. rdi, rsi, rdx and rcx
   are saved as well. */

        .text
        .globl  qt_block
        .type   qt_block, @function
        .p2align 4
qt_block:
        pushq   %rbp
        movq    %rsp, %rbp
        subq    $8, %rsp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rcx
        pushq   %rdx
        pushq   %rdi
        pushq   %rsi
        movq    %rdi, %rax
        movq    %rsp, %rdi              /* the helper's argument: the old stack pointer */
        movq    %rcx, %rsp              /* the switch */
        movq    %rcx, %rbp
        addq    $10*8, %rbp             /* rbp as the other had it here */
        call    *%rax

        popq    %rsi
        popq    %rdi
        popq    %rdx
        popq    %rcx
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        leave
        ret
        .size   qt_block, .-qt_block
        .section .note.GNU-stack, "", @progbits
