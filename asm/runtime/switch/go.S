/* The uniform switch over the Go-like mcall and gogo. A context object is a gobuf of three words. */

        .globl  context_size
        .set    context_size, 32

        .text
        /* context_make(object, stack, size, entry): as newproc1 does it, pc is the function and sp the
           address of a return address, which here leads nowhere. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        subq    $8, %rax
        movq    $0, (%rax)
        movq    %rax, (%rdi)
        movq    %rcx, 8(%rdi)
        movq    $0, 16(%rdi)
        ret
        .size   context_make, .-context_make

        /* context_switch(save, resume): what Go's compiler would have put on the stack before a call,
           if it still needed it, is put there here. */
        .globl  context_switch
        .type   context_switch, @function
context_switch:
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsi, next(%rip)
        leaq    schedule(%rip), %rsi
        call    mcall
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        ret
        .size   context_switch, .-context_switch

        /* The shortest of schedulers, on g0: whoever gave up control has said who is next. */
        .type   schedule, @function
schedule:
        movq    next(%rip), %rdi
        call    gogo
        .size   schedule, .-schedule

        .bss
        .p2align 3
        .type   next, @object
next:
        .zero   8
        .size   next, 8
        .section .note.GNU-stack, "", @progbits
