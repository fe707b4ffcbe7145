/* Contexts for a lightweight_swapcontext(void **save, void *resume): a context object is a word that
   holds its rsp. What lies on the stack of a context that has never run is what RethinkDB's routine
   leaves there: six registers, then the address to go on at. A routine that saves something else on
   the stack needs another context_make. */

        .globl  context_size
        .set    context_size, 16

        .text

/* context_make(context %rdi, lowest address of its stack %rsi, bytes %rdx, entry %rcx) */
        .globl  context_make
        .type   context_make, @function
        .p2align 4
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        movq    $0, -8(%rax)            /* where a return address would be: entry doesn't return */
        movq    %rcx, -16(%rax)
        xorl    %ecx, %ecx
        movq    %rcx, -24(%rax)         /* r12 */
        movq    %rcx, -32(%rax)         /* r13 */
        movq    %rcx, -40(%rax)         /* r14 */
        movq    %rcx, -48(%rax)         /* r15 */
        movq    %rcx, -56(%rax)         /* rbx */
        movq    %rcx, -64(%rax)         /* rbp */
        subq    $64, %rax
        movq    %rax, (%rdi)
        ret
        .size   context_make, .-context_make

/* context_switch(context to save %rdi, context to resume %rsi) */
        .globl  context_switch
        .type   context_switch, @function
        .p2align 4
context_switch:
        movq    (%rsi), %rsi
        jmp     lightweight_swapcontext
        .size   context_switch, .-context_switch
        .section .note.GNU-stack, "", @progbits
