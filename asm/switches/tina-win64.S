/* void *_tina_swap(void **save %rcx, void **resume %rdx, void *value %r8), by Microsoft's
   x64 convention

   The bytes are those of Tina, tina.h, Copyright 2021 Scott Lembcke, MIT, where the function is an array of them, since
   Microsoft's compiler takes no assembly for x64. The comments are Swaplab's. _tina_init_stack is left out.

   On the stack lie the registers that Microsoft's convention keeps, and three words of the thread's block: the stack's
   top, its lowest address, and where the memory for it begins. */

        .text
        .globl  _tina_swap
        .type   _tina_swap, @function
        .p2align 4
_tina_swap:
        pushq   %rbp
        pushq   %rbx
        pushq   %rsi
        pushq   %rdi
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %gs:0x8
        pushq   %gs:0x10
        pushq   %gs:0x1478
        subq    $0xa0, %rsp
        movaps  %xmm6, 0x90(%rsp)
        movaps  %xmm7, 0x80(%rsp)
        movaps  %xmm8, 0x70(%rsp)
        movaps  %xmm9, 0x60(%rsp)
        movaps  %xmm10, 0x50(%rsp)
        movaps  %xmm11, 0x40(%rsp)
        movaps  %xmm12, 0x30(%rsp)
        movaps  %xmm13, 0x20(%rsp)
        movaps  %xmm14, 0x10(%rsp)
        movaps  %xmm15, (%rsp)
        movq    %rsp, (%rcx)
        movq    (%rdx), %rsp            /* the switch */
        movaps  0x90(%rsp), %xmm6
        movaps  0x80(%rsp), %xmm7
        movaps  0x70(%rsp), %xmm8
        movaps  0x60(%rsp), %xmm9
        movaps  0x50(%rsp), %xmm10
        movaps  0x40(%rsp), %xmm11
        movaps  0x30(%rsp), %xmm12
        movaps  0x20(%rsp), %xmm13
        movaps  0x10(%rsp), %xmm14
        movaps  (%rsp), %xmm15
        addq    $0xa0, %rsp
        popq    %gs:0x1478
        popq    %gs:0x10
        popq    %gs:0x8
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rdi
        popq    %rsi
        popq    %rbx
        popq    %rbp
        movq    %r8, %rax
        ret
        .size   _tina_swap, .-_tina_swap
        .section .note.GNU-stack, "", @progbits
