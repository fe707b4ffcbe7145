/* The uniform switch over OCaml's caml_perform and caml_resume. A context object is a fiber: stack pointer, chain of
   exception handlers, where its handlers are, and these: for a value, an exception, an effect, and the parent. All
   fibers have the same parent, whose stack is the scheduler's. */

        .globl  context_size
        .set    context_size, 64

        .set    HANDLER, 16
        .set    HANDLERS, 24
        .set    PARENT, HANDLERS + 24
        .set    CURRENT_STACK, 40

        .text
        /* context_make(object, stack, size, entry): the stack of one that has performed an effect, with the function to
           return to. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    $0, -8(%rax)
        movq    %rcx, -16(%rax)
        subq    $16, %rax
        movq    %rax, (%rdi)
        movq    $0, 8(%rdi)
        leaq    HANDLERS(%rdi), %rax
        movq    %rax, HANDLER(%rdi)
        ret
        .size   context_make, .-context_make

        /* context_switch(save, resume): what OCaml's compiler would have put on the stack before a call is put there
           here. */
        .globl  context_switch
        .type   context_switch, @function
context_switch:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        leaq    state(%rip), %r14
        movq    %rdi, CURRENT_STACK(%r14)
        leaq    HANDLERS(%rdi), %rax
        movq    %rax, HANDLER(%rdi)
        leaq    scheduler(%rip), %rax
        movq    %rax, PARENT(%rdi)
        movq    %rsi, next(%rip)
        leaq    continuation(%rip), %rbx
        call    caml_perform
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   context_switch, .-context_switch

        /* The handler, on the scheduler's stack: it continues whom the effect asked for. A routine that keeps its names
           apart finds it by the first of these. */
        .globl  yours.caml_apply3, caml_apply3
        .type   caml_apply3, @function
yours.caml_apply3:
caml_apply3:
        movq    next(%rip), %rax
        leaq    1(%rax), %rax
        movq    %rax, %rsi
        leaq    identity(%rip), %rbx
        jmp     caml_resume
        .size   caml_apply3, .-caml_apply3

        /* What the resumed fiber does with the argument: it is the effect's result. */
        .type   returns, @function
returns:
        ret
        .size   returns, .-returns

        .data
        .p2align 3
identity:
        .quad   returns
        .type   scheduler, @object
scheduler:
        .quad   scheduler_top
        .zero   56
        .size   scheduler, 64

        .bss
        .p2align 4
        .type   scheduler_stack, @object
scheduler_stack:
        .zero   4096
        .size   scheduler_stack, 4096
scheduler_top:
        .zero   16
        .type   state, @object
state:
        .zero   64
        .size   state, 64
        .type   continuation, @object
continuation:
        .zero   16
        .size   continuation, 16
        .type   next, @object
next:
        .zero   8
        .size   next, 8
        .section .note.GNU-stack, "", @progbits
