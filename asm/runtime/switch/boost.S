/* The uniform switch over Boost.Context's jump_fcontext. A context object is one word: the
   fcontext_t. Its old value is dead as soon as the context runs, so whoever arrives stores that of
   the one who left; `data` says where. */

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

        /* arrive(from, where): a first entry */
        .type   arrive, @function
arrive:
        movq    %rdi, (%rsi)
        jmp     *8(%rsp)
        .size   arrive, .-arrive

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        movq    %rdi, %rax
        movq    (%rsi), %rdi
        movq    %rax, %rsi
        call    jump_fcontext
        movq    %rax, (%rdx)
        popq    %rcx                    /* a ret would be mispredicted, and Boost blamed for it */
        jmp     *%rcx
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
