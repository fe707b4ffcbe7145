/* The uniform switch over corosensei's switch_and_link and switch_yield, for one who resumes and a coroutine that goes
   back to whoever it came from. A context object is three words: the stack pointer, the base of the stack, and
   whether it is a coroutine. */

        .globl  context_size
        .set    context_size, 32

        .text
        /* context_make(object, stack, size, entry): as init_stack does it, the function and room for the parent's stack
           pointer at the base, below them the trampoline. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    %rcx, -8(%rax)
        movq    $0, -16(%rax)
        leaq    stack_init_trampoline(%rip), %rcx
        movq    %rcx, -24(%rax)
        leaq    -24(%rax), %rcx
        movq    %rcx, (%rdi)
        movq    %rax, 8(%rdi)
        movq    $1, 16(%rdi)
        ret
        .size   context_make, .-context_make

        /* context_switch(save, resume): around both stands what Rust's compiler would keep. */
        .globl  context_switch
        .type   context_switch, @function
context_switch:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        cmpq    $0, 16(%rsi)            /* is it a coroutine? */
        je      .Lback
        pushq   %rsi
        movq    (%rsi), %rdx
        movq    8(%rsi), %rsi
        call    switch_and_link
        popq    %rdi
        movq    %rsi, (%rdi)            /* where it has gone away */
        jmp     .Lkept
.Lback:
        movq    8(%rdi), %rdx
        subq    $16, %rdx
        call    switch_yield
.Lkept:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
