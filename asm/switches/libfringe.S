/* StackPointer swap(usize value %rdi, StackPointer resume %rdx)

   The sequence of instructions is that of swap's trampoline in libfringe's src/arch/x86_64.rs, by
   Nathan Zadoks, whitequark and Amanieu d'Antras, MIT License or Apache-2.0, of which Swaplab takes the
   first. The comments are Swaplab's.

   Who calls it is told that all other registers change; rbp is kept by hand, since the unwinder needs
   it. The old stack pointer goes to the other side in rsi. The address to go on at is popped and jumped
   to. A generator is resumed by swap_link, which has one more instruction: it stores the stack pointer
   in the new stack as well, for the unwinder to find the way back. */

        .text
        .globl  swap
        .type   swap, @function
        .p2align 4
swap:
        pushq   %rbp
        movq    %rsp, %rsi
        movq    %rdx, %rsp              /* the switch */
        popq    %rbp
        popq    %rax
        jmp     *%rax
        .size   swap, .-swap
        .section .note.GNU-stack, "", @progbits
