/* caml_perform(value effect %rax, value continuation %rbx), caml_resume(value fiber %rax, value function %rbx, value
   argument %rdi, value last_fiber %rsi), both with the domain's state in %r14

   The sequences of instructions are those of the functions of that name in OCaml's runtime/amd64.S, Copyright
   2003 Institut National de Recherche en Informatique et en Automatique, 2021 Indian Institute of
   Technology, Madras, OCaml Labs Consultancy, University of Cambridge, LGPL-2.1 with a linking exception,
   as in OCaml 5 without frame pointers; where things lie in the domain's state is this file's choice. The comments are Swaplab's.

   A function that performs an effect leaves its fiber for the one that handles it, its parent; the handler
   may resume it later, then or never. No register is kept: OCaml's compiler takes all but r14 and r15 for
   changed. A fiber is a stack with its stack pointer, its chain of exception handlers and its
   handlers, the parent among them; a continuation leads to the first and to the last fiber of a chain.
   Values have their lowest bit set where they lead to no block of the heap.

   caml_apply3 is the compiler's: it calls the handler with effect, continuation and last fiber. */

        .set    CURRENT_STACK, 40       /* of the domain's state */
        .set    EXN_HANDLER, 48
        .set    STACK_SP, 0
        .set    STACK_EXCEPTION, 8
        .set    STACK_HANDLER, 16
        .set    HANDLER_EFFECT, 16
        .set    HANDLER_PARENT, 24

        /* From the fiber in rsi to the one in r10. */
        .macro  switch_stacks
        movq    %rsp, STACK_SP(%rsi)
        movq    EXN_HANDLER(%r14), %r12
        movq    %r12, STACK_EXCEPTION(%rsi)
        movq    %r10, CURRENT_STACK(%r14)
        movq    STACK_SP(%r10), %rsp    /* the switch */
        movq    STACK_EXCEPTION(%r10), %r12
        movq    %r12, EXN_HANDLER(%r14)
        .endm

        .text
        .globl  caml_perform
        .type   caml_perform, @function
        .p2align 4
caml_perform:
        movq    CURRENT_STACK(%r14), %rsi
        leaq    1(%rsi), %rdi
        movq    %rdi, (%rbx)            /* the continuation: this fiber, and no other */
        movq    %rdi, 8(%rbx)
        movq    STACK_HANDLER(%rsi), %r11
        movq    HANDLER_PARENT(%r11), %r10
        cmpq    $0, %r10
        je      .Lunhandled
        switch_stacks
        movq    $0, HANDLER_PARENT(%r11)
        movq    HANDLER_EFFECT(%r11), %rsi
        jmp     caml_apply3
.Lunhandled:
        hlt                             /* OCaml raises Effect.Unhandled */
        .size   caml_perform, .-caml_perform

        .globl  caml_resume
        .type   caml_resume, @function
        .p2align 4
caml_resume:
        leaq    -1(%rax), %r10
        movq    %rdi, %rax
        testq   %r10, %r10
        jz      .Lresumed
        movq    STACK_HANDLER-1(%rsi), %rdi
        movq    CURRENT_STACK(%r14), %rsi
        movq    %rsi, HANDLER_PARENT(%rdi)
        switch_stacks
        jmp     *(%rbx)
.Lresumed:
        hlt                             /* OCaml raises Effect.Continuation_already_resumed */
        .size   caml_resume, .-caml_resume
        .section .note.GNU-stack, "", @progbits
