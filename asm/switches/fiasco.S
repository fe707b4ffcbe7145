/* void switch_cpu(Context *save %rcx, Context *resume %rax)

   The sequence of instructions is that of the inline assembly of Context::switch_cpu in the
   microkernel Fiasco, kernel/fiasco/src/kern/ia32/64/context-ia32-64.cpp (TU Dresden), GPL-2.0. The
   comments are Swaplab's, and so is the ret: what stands in C++ there is a function here.

   The compiler is told that all registers but rsp and rbp change. A word of the other stack has the
   address to go on at; it is popped and jumped to, since a ret would mislead the predictor of returns.
   switchin_context_label is C++ and changes page tables, on the new stack already; here it
   gets nothing to do. A Context's word is its kernel stack pointer. */

        .text
        .globl  switch_cpu
        .type   switch_cpu, @function
        .p2align 4
switch_cpu:
        pushq   %rbp
        pushq   $.Lresumed
        movq    %rsp, (%rcx)
        movq    (%rax), %rsp            /* the switch */
        call    switchin_context_label
        popq    %rax
        jmp     *%rax
        .p2align 4
.Lresumed:
        popq    %rbp
        ret
        .size   switch_cpu, .-switch_cpu
        .section .note.GNU-stack, "", @progbits
