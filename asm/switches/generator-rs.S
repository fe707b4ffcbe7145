/* void swap_registers(Registers *save %rdi, Registers *resume %rsi)

   The sequence of instructions is that of generator-rs, src/detail/asm/asm_x86_64_sysv_elf_gas.S, which
   the coroutines of may use, by Xudong Huang, MIT License or Apache-2.0, of which Swaplab takes the
   first; it goes back to Rust's green threads. The comments are Swaplab's.

   Registers are eight words, of which the fourth is unused. The address to go on at is on the stack; it
   is popped and jumped to. A generator that has never run goes on in bootstrap_green_task, which takes
   two arguments from r12 and r13 and returns to r14. */

        .text
        .globl  swap_registers
        .type   swap_registers, @function
        .p2align 4
swap_registers:
        movq    %rbx, 0*8(%rdi)
        movq    %rsp, 1*8(%rdi)
        movq    %rbp, 2*8(%rdi)
        movq    %r12, 4*8(%rdi)
        movq    %r13, 5*8(%rdi)
        movq    %r14, 6*8(%rdi)
        movq    %r15, 7*8(%rdi)

        movq    0*8(%rsi), %rbx
        movq    1*8(%rsi), %rsp         /* the switch */
        movq    2*8(%rsi), %rbp
        movq    4*8(%rsi), %r12
        movq    5*8(%rsi), %r13
        movq    6*8(%rsi), %r14
        movq    7*8(%rsi), %r15

        popq    %rax
        jmp     *%rax
        .size   swap_registers, .-swap_registers
        .section .note.GNU-stack, "", @progbits
