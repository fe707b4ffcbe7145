/* int _mco_switch(_mco_ctxbuf *save %rcx, _mco_ctxbuf *resume %rdx), Microsoft's x64 convention

   The bytes are those of minicoro.h for Windows, Copyright 2021 to 2023 Eduardo Bart, MIT No Attribution
   or Unlicense; the names and comments are Swaplab's.

   A _mco_ctxbuf holds rip, rsp, the eight callee-saved registers, xmm6 to xmm15, and of the thread's
   information block the fiber's data, where the stack's memory begins, and both bounds of the stack. The
   rip of a suspended context is always the ret at the end. One that has never run begins in
   _mco_wrap_main, with the function in r12 and its argument in r13. */

        .text
        .globl  _mco_switch
        .type   _mco_switch, @function
        .p2align 4
_mco_switch:
        leaq    .Lresumed(%rip), %rax
        movq    %rax, (%rcx)
        movq    %rsp, 8(%rcx)
        movq    %rbp, 16(%rcx)
        movq    %rbx, 24(%rcx)
        movq    %r12, 32(%rcx)
        movq    %r13, 40(%rcx)
        movq    %r14, 48(%rcx)
        movq    %r15, 56(%rcx)
        movq    %rdi, 64(%rcx)
        movq    %rsi, 72(%rcx)
        movups  %xmm6, 0x50(%rcx)
        movups  %xmm7, 0x60(%rcx)
        movups  %xmm8, 0x70(%rcx)
        movups  %xmm9, 0x80(%rcx)
        movups  %xmm10, 0x90(%rcx)
        movups  %xmm11, 0xa0(%rcx)
        movups  %xmm12, 0xb0(%rcx)
        movups  %xmm13, 0xc0(%rcx)
        movups  %xmm14, 0xd0(%rcx)
        movups  %xmm15, 0xe0(%rcx)
        movq    %gs:0x30, %r10
        movq    0x20(%r10), %rax
        movq    %rax, 0xf0(%rcx)
        movq    0x1478(%r10), %rax
        movq    %rax, 0xf8(%rcx)
        movq    0x10(%r10), %rax
        movq    %rax, 0x100(%rcx)
        movq    0x08(%r10), %rax
        movq    %rax, 0x108(%rcx)

        movq    0x108(%rdx), %rax
        movq    %rax, 0x08(%r10)
        movq    0x100(%rdx), %rax
        movq    %rax, 0x10(%r10)
        movq    0xf8(%rdx), %rax
        movq    %rax, 0x1478(%r10)
        movq    0xf0(%rdx), %rax
        movq    %rax, 0x20(%r10)
        movups  0xe0(%rdx), %xmm15
        movups  0xd0(%rdx), %xmm14
        movups  0xc0(%rdx), %xmm13
        movups  0xb0(%rdx), %xmm12
        movups  0xa0(%rdx), %xmm11
        movups  0x90(%rdx), %xmm10
        movups  0x80(%rdx), %xmm9
        movups  0x70(%rdx), %xmm8
        movups  0x60(%rdx), %xmm7
        movups  0x50(%rdx), %xmm6
        movq    72(%rdx), %rsi
        movq    64(%rdx), %rdi
        movq    56(%rdx), %r15
        movq    48(%rdx), %r14
        movq    40(%rdx), %r13
        movq    32(%rdx), %r12
        movq    24(%rdx), %rbx
        movq    16(%rdx), %rbp
        movq    8(%rdx), %rsp           /* the switch */
        jmp     *(%rdx)
.Lresumed:
        ret
        .size   _mco_switch, .-_mco_switch
        .section .note.GNU-stack, "", @progbits
