/* The uniform switch over libcoro's coro_transfer. A context object is one word, the stack pointer. */

        .globl  context_size
        .set    context_size, 16

        .text
        /* context_make(object, stack, size, entry): as coro_create does it, which goes to the new stack
           at once, and back. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    $0, -8(%rax)            /* abort, in libcoro */
        leaq    coro_init(%rip), %rdx
        movq    %rdx, -16(%rax)
        subq    $64, %rax               /* what is below will be popped into registers */
        movq    %rax, (%rdi)
        movq    %rdi, new_coro(%rip)
        movq    %rcx, coro_init_func(%rip)
        movq    %rdi, %rsi
        leaq    create_coro(%rip), %rdi
        call    coro_transfer
        ret
        .size   context_make, .-context_make

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        jmp     coro_transfer
        .size   context_switch, .-context_switch

        /* The first thing on the new stack: remember the function, go back to who is making this
           context, and call the function when somebody resumes it. */
        .type   coro_init, @function
coro_init:
        pushq   coro_init_func(%rip)
        movq    new_coro(%rip), %rdi
        leaq    create_coro(%rip), %rsi
        call    coro_transfer
        popq    %rax
        jmp     *%rax                   /* rsp % 16 is 8, as after a call */
        .size   coro_init, .-coro_init

        .bss
        .p2align 3
        .type   new_coro, @object
new_coro:
        .zero   8
        .size   new_coro, 8
        .type   create_coro, @object
create_coro:
        .zero   8
        .size   create_coro, 8
        .type   coro_init_func, @object
coro_init_func:
        .zero   8
        .size   coro_init_func, 8
        .section .note.GNU-stack, "", @progbits
