/* void co_swap(cothread_t resume %rdi, cothread_t save %rsi)

   The sequence of instructions is that of libco's amd64.c for the System V ABI, by Near (byuu) and,
   since 2020, the higan and ares teams, ISC License; there it is an array of bytes. The comments are
   Swaplab's.

   A cothread_t points to seven words: rsp, rbp, rbx, r12 to r15. libco keeps them at the low end of
   the coroutine's stack, but nothing here depends on that. The return address stays on the stack. */

        .text
        .globl  co_swap
        .type   co_swap, @function
        .p2align 4
co_swap:
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp            /* the switch */
        popq    %rax
        movq    %rbp, 8(%rsi)
        movq    %rbx, 16(%rsi)
        movq    %r12, 24(%rsi)
        movq    %r13, 32(%rsi)
        movq    %r14, 40(%rsi)
        movq    %r15, 48(%rsi)
        movq    8(%rdi), %rbp
        movq    16(%rdi), %rbx
        movq    24(%rdi), %r12
        movq    32(%rdi), %r13
        movq    40(%rdi), %r14
        movq    48(%rdi), %r15
        jmp     *%rax
        .size   co_swap, .-co_swap

        /* Where a new cothread begins: rdi is still co_swap's argument, the cothread itself, and its
           word for rbp holds the function to call. (C in libco; this assembly is Swaplab's.) */
        .globl  co_entrypoint
        .type   co_entrypoint, @function
co_entrypoint:
        subq    $8, %rsp
        call    *8(%rdi)
        hlt                             /* libco aborts if it returns */
        .size   co_entrypoint, .-co_entrypoint
        .section .note.GNU-stack, "", @progbits
