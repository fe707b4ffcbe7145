/* The uniform switch over libco's co_swap. A context object is the seven words of a cothread_t. */

        .globl  context_size
        .set    context_size, 64

        .text
        /* context_make(object, stack, size, entry): as co_derive does it, but the words are not at the
           low end of the stack. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    -32(%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    $0, -8(%rax)
        leaq    co_entrypoint(%rip), %rdx
        movq    %rdx, -16(%rax)
        subq    $16, %rax
        movq    %rax, (%rdi)
        movq    %rcx, 8(%rdi)
        ret
        .size   context_make, .-context_make

        /* co_swap takes the context to resume first. */
        .globl  context_switch
        .type   context_switch, @function
context_switch:
        xchgq   %rdi, %rsi
        jmp     co_swap
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
