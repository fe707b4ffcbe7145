/* void swapcontext(void **resume %rdi, void **save %rsi), in the name space Arachne

   The sequence of instructions is that of Arachne, src/Arachne.cc, Copyright Stanford University, ISC.
   The comments are Swaplab's. The function's name is another here, lest it be taken for the C library's.

   The server of an RPC system changes threads by it; the first argument is the one to load from. */

        .text
        .globl  arachne_swapcontext
        .type   arachne_swapcontext, @function
        .p2align 4
arachne_swapcontext:
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rbx
        pushq   %rbp
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp            /* the switch */
        popq    %rbp
        popq    %rbx
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
        .size   arachne_swapcontext, .-arachne_swapcontext
        .section .note.GNU-stack, "", @progbits
