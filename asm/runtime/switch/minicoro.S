/* The uniform switch over minicoro's _mco_switch. A context object is a _mco_ctxbuf of eight words. */

        .globl  context_size
        .set    context_size, 64

        .text
        /* context_make(object, stack, size, entry): as _mco_makectx does it; 128 bytes stay free at the
           top, and a return address that leads nowhere lies below them. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    -136(%rsi,%rdx), %rax
        movabsq $0xdeaddeaddeaddead, %rdx
        movq    %rdx, (%rax)
        leaq    _mco_wrap_main(%rip), %rdx
        movq    %rdx, (%rdi)
        movq    %rax, 8(%rdi)
        movq    %rcx, 32(%rdi)          /* r12: the function */
        movq    %rdi, 40(%rdi)          /* r13: its argument */
        ret
        .size   context_make, .-context_make

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        jmp     _mco_switch
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
