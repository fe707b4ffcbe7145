/* void coro_transfer(coro_context *save %rdi, coro_context *resume %rsi)

   The sequence of instructions is that of libcoro's coro.c with CORO_ASM, Copyright Marc Lehmann
   2001 to 2011, BSD 2-clause or GNU General Public License 2 or later. The comments are Swaplab's.

   A coro_context is one word, the stack pointer. A pop and a jump end it, not ret: an indirect jump
   is predicted from its history, ret from the last call, which was another context's. */

        .text
        .globl  coro_transfer
        .type   coro_transfer, @function
        .p2align 4
coro_transfer:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp            /* the switch */
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        popq    %rcx
        jmp     *%rcx
        .size   coro_transfer, .-coro_transfer
        .section .note.GNU-stack, "", @progbits
