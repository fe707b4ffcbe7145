/* int _mco_switch(_mco_ctxbuf *save %rdi, _mco_ctxbuf *resume %rsi)

   The sequence of instructions is that of minicoro.h for the System V ABI, Copyright 2021 to 2023
   Eduardo Bart, MIT No Attribution or Unlicense; it goes back to LuaCoco by Mike Pall, MIT. The
   comments are Swaplab's.

   A _mco_ctxbuf holds eight words: rip, rsp, rbp, rbx, r12 to r15. The rip of a suspended context is
   always the ret at the end of this routine; the return address stays on the stack. */

        .text
        .globl  _mco_switch
        .type   _mco_switch, @function
        .p2align 4
_mco_switch:
        leaq    .Lresumed(%rip), %rax
        movq    %rax, (%rdi)
        movq    %rsp, 8(%rdi)
        movq    %rbp, 16(%rdi)
        movq    %rbx, 24(%rdi)
        movq    %r12, 32(%rdi)
        movq    %r13, 40(%rdi)
        movq    %r14, 48(%rdi)
        movq    %r15, 56(%rdi)
        movq    56(%rsi), %r15
        movq    48(%rsi), %r14
        movq    40(%rsi), %r13
        movq    32(%rsi), %r12
        movq    24(%rsi), %rbx
        movq    16(%rsi), %rbp
        movq    8(%rsi), %rsp           /* the switch */
        jmp     *(%rsi)
.Lresumed:
        ret
        .size   _mco_switch, .-_mco_switch

        /* The rip of a context that has never run: r12 is a function, r13 its argument. */
        .globl  _mco_wrap_main
        .type   _mco_wrap_main, @function
_mco_wrap_main:
        movq    %r13, %rdi
        jmp     *%r12
        .size   _mco_wrap_main, .-_mco_wrap_main
        .section .note.GNU-stack, "", @progbits
