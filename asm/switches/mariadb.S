/* int my_context_continue(struct my_context *coroutine %rdi)
   int my_context_yield(struct my_context *coroutine %rdi)

   The sequences of instructions are those of MariaDB Connector/C, libmariadb/ma_context.c, Copyright
   2011 and 2012 Kristian Nielsen and Monty Program Ab, LGPL 2.1 or later. The comments are Swaplab's.
   There they are inline assembly; around them stands what GCC makes of the functions. Left out is what
   my_context_continue does once the coroutine has ended.

   One object for both sides: a switch exchanges its registers with those in memory, a load, a store and
   a move each. So a coroutine can only go back to who continued it. */

        .text
        .globl  my_context_continue
        .type   my_context_continue, @function
        .p2align 4
my_context_continue:
        pushq   %rbx                    /* the object's address has to survive in a register */
        movq    %rdi, %rbx
        movq    0(%rbx), %rax
        movq    %rsp, 0(%rbx)
        movq    %rax, %rsp
        movq    8(%rbx), %rax
        movq    %rbp, 8(%rbx)
        movq    %rax, %rbp
        movq    24(%rbx), %rax
        movq    %r12, 24(%rbx)
        movq    %rax, %r12
        movq    32(%rbx), %rax
        movq    %r13, 32(%rbx)
        movq    %rax, %r13
        movq    40(%rbx), %rax
        movq    %r14, 40(%rbx)
        movq    %rax, %r14
        movq    48(%rbx), %rax
        movq    %r15, 48(%rbx)
        movq    %rax, %r15
        leaq    1f(%rip), %rax          /* for a coroutine that ends */
        leaq    2f(%rip), %rcx
        movq    %rax, 56(%rbx)
        movq    64(%rbx), %rax
        movq    %rcx, 64(%rbx)
        movq    16(%rbx), %rcx
        movq    %rbx, 16(%rbx)
        movq    %rcx, %rbx
        jmpq    *%rax
1:
        hlt
2:
        movl    $1, %eax                /* it has not ended */
        popq    %rbx
        ret
        .size   my_context_continue, .-my_context_continue

        .globl  my_context_yield
        .type   my_context_yield, @function
        .p2align 4
my_context_yield:
        movq    0(%rdi), %rax
        movq    %rsp, 0(%rdi)
        movq    %rax, %rsp
        movq    8(%rdi), %rax
        movq    %rbp, 8(%rdi)
        movq    %rax, %rbp
        movq    16(%rdi), %rax
        movq    %rbx, 16(%rdi)
        movq    %rax, %rbx
        movq    24(%rdi), %rax
        movq    %r12, 24(%rdi)
        movq    %rax, %r12
        movq    32(%rdi), %rax
        movq    %r13, 32(%rdi)
        movq    %rax, %r13
        movq    40(%rdi), %rax
        movq    %r14, 40(%rdi)
        movq    %rax, %r14
        movq    48(%rdi), %rax
        movq    %r15, 48(%rdi)
        movq    %rax, %r15
        movq    64(%rdi), %rax
        leaq    1f(%rip), %rcx
        movq    %rcx, 64(%rdi)
        jmpq    *%rax
1:
        xorl    %eax, %eax
        ret
        .size   my_context_yield, .-my_context_yield
        .section .note.GNU-stack, "", @progbits
