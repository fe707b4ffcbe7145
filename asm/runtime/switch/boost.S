/* The uniform switch over Boost.Context's jump_fcontext. A context object is one word: the
   fcontext_t. jump_fcontext tells it to the one who arrives; but it is known before, 64 bytes below
   rsp, so it is stored here, and what returns to the caller is jump_fcontext itself. */

        .globl  context_size
        .set    context_size, 16

        .text
        /* context_make(object, stack, size, entry): the entry goes onto the new stack, on top. */
        .globl  context_make
        .type   context_make, @function
context_make:
        pushq   %rdi
        leaq    -16(%rsi,%rdx), %rdi
        andq    $-16, %rdi
        movq    %rcx, (%rdi)
        movq    %rdx, %rsi
        leaq    arrive(%rip), %rdx
        call    make_fcontext
        popq    %rdi
        movq    %rax, (%rdi)
        ret
        .size   context_make, .-context_make

        /* arrive(from, data): a first entry */
        .type   arrive, @function
arrive:
        jmp     *8(%rsp)
        .size   arrive, .-arrive

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        leaq    -0x40(%rsp), %rax
        movq    %rax, (%rdi)
        movq    (%rsi), %rdi
        jmp     jump_fcontext
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
