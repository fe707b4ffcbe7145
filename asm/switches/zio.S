/* void switchContext(Context *save %rax, Context *resume %rcx)

   The sequence of instructions is that of the inline assembly in zio's src/coro/coroutines.zig,
   Copyright 2025 Lukáš Lalinský, MIT License, for systems with the System V convention; Zig's own
   std.Io has the same, with two loads before it. The comments are Swaplab's, and so is the ret: what
   stands in Zig there is a function here.

   The compiler is told that all other registers change. A Context is three words: rsp, rbp, rip. */

        .text
        .globl  switchContext
        .type   switchContext, @function
        .p2align 4
switchContext:
        leaq    .Lresumed(%rip), %rdx
        movq    %rsp, (%rax)
        movq    %rbp, 8(%rax)
        movq    %rdx, 16(%rax)
        movq    (%rcx), %rsp            /* the switch */
        movq    8(%rcx), %rbp
        jmp     *16(%rcx)
.Lresumed:
        ret
        .size   switchContext, .-switchContext
        .section .note.GNU-stack, "", @progbits
