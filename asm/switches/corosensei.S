/* void switch_and_link(usize value %rdi, StackPointer base %rsi, StackPointer resume %rdx)
   void switch_yield(usize value %rdi, StackPointer *parent %rdx)

   The sequences of instructions are those of the functions of that name in corosensei's
   src/arch/x86_64.rs, by Amanieu d'Antras, MIT License or Apache-2.0, of which Swaplab takes the first.
   The comments are Swaplab's, and so is the last ret of each: what stands in Rust there, in the middle
   of its caller, is a function here.

   A coroutine and who resumes it: the two directions differ. switch_and_link calls the address on top of
   the coroutine's stack, and only there the stack pointer changes; so the return address it pushes is
   the one that switch_yield's ret finds, and calls and returns are in pairs, as the predictor of returns
   wants it. The parent's stack pointer lies 16 bytes below the base of the coroutine's stack. The
   compiler is told that r12 to r15 change. */

        .text
        .globl  switch_and_link
        .type   switch_and_link, @function
        .p2align 4
switch_and_link:
        pushq   %rbx
        call    *(%rdx)
        popq    %rbx
        ret
        .size   switch_and_link, .-switch_and_link

        .globl  switch_yield
        .type   switch_yield, @function
        .p2align 4
switch_yield:
        pushq   %rbp
        pushq   %rbx
        leaq    .Lresumed(%rip), %rax
        pushq   %rax
        movq    %rsp, %rsi
        movq    (%rdx), %rsp            /* the switch back */
        popq    %rbp
        ret
.Lresumed:
        pushq   %rbp
        movq    %rsp, -16(%rsi)
        leaq    8(%rdx), %rsp           /* the switch there */
        popq    %rbx
        popq    %rbp
        ret
        .size   switch_yield, .-switch_yield

        /* Where a coroutine that has never run is called. Above the parent's stack pointer, at its base, the stack
           has the function to begin in, which must not return. */
        .globl  stack_init_trampoline
        .type   stack_init_trampoline, @function
        .p2align 4
stack_init_trampoline:
        pushq   %rbp
        movq    %rsp, -16(%rsi)
        subq    $16, %rsi
        leaq    8(%rdx), %rsp           /* the switch there */
        movq    %rsi, %rbp
        movq    %rsp, %rdx
        leaq    .Lreturned(%rip), %rcx
        pushq   %rcx
        jmp     *8(%rsi)
.Lreturned:
        int3
        .size   stack_init_trampoline, .-stack_init_trampoline
        .section .note.GNU-stack, "", @progbits
