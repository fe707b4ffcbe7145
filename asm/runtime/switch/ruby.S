/* The uniform switch over Ruby's coroutine_transfer. A context object is a coroutine_context: the
   stack pointer and a word for an argument, which nothing here uses. */

        .globl  context_size
        .set    context_size, 16

        .text
        /* context_make(object, stack, size, entry): as coroutine_initialize does it, six zeros below
           the entry for the registers. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    $0, -8(%rax)
        movq    %rcx, -16(%rax)
        movl    $6, %ecx
.Lclear:
        movq    $0, -72(%rax,%rcx,8)
        decl    %ecx
        jnz     .Lclear
        subq    $64, %rax
        movq    %rax, (%rdi)
        ret
        .size   context_make, .-context_make

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        jmp     coroutine_transfer
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
