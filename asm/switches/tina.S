/* void *_tina_swap(void **save %rdi, void **resume %rsi, void *value %rdx)

   The sequence of instructions is that of Tina, tina.h, Copyright 2021 Scott Lembcke, MIT. The comments
   are Swaplab's. _tina_init_stack is left out.

   The value is what the other's call returns. */

        .text
        .globl  _tina_swap
        .type   _tina_swap, @function
        .p2align 4
_tina_swap:
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
        movq    %rdx, %rax
        ret
        .size   _tina_swap, .-_tina_swap
        .section .note.GNU-stack, "", @progbits
