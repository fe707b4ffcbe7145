/* int narch_setjmp(JmpBuf save %rdi)
   int narch_longjmp(JmpBuf resume %rdi, int value %rsi)

   The sequences of instructions are those of Nim, lib/arch/x86/amd64.S, Copyright 2015 Rokas Kupstys, after musl,
   Copyright 2005 to 2014 Rich Felker and others, MIT, as built for the System V convention. The comments are Swaplab's.

   musl's pair for two conventions: on Windows xmm6 to xmm15 are kept as well, so the buffer is aligned to 16 bytes, here
   too, and rsi and rdi are among what is kept. */

        .text
        .globl  narch_setjmp
        .type   narch_setjmp, @function
        .p2align 4
narch_setjmp:
        addq    $0x10, %rdi
        andq    $-0x10, %rdi
        movq    %rbx, 0x0(%rdi)
        movq    %rbp, 0x8(%rdi)
        movq    %r12, 0x10(%rdi)
        movq    %r13, 0x18(%rdi)
        movq    %r14, 0x20(%rdi)
        movq    %r15, 0x28(%rdi)
        leaq    0x8(%rsp), %rdx
        movq    %rdx, 0x30(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, 0x38(%rdi)
        movq    %rsi, 0x40(%rdi)
        movq    %rdi, 0x48(%rdi)
        xorq    %rax, %rax
        ret
        .size   narch_setjmp, .-narch_setjmp

        .globl  narch_longjmp
        .type   narch_longjmp, @function
        .p2align 4
narch_longjmp:
        addq    $0x10, %rdi
        andq    $-0x10, %rdi
        movq    %rsi, %rax
        testq   %rax, %rax
        jnz     1f
        incq    %rax                    /* the value, but 1 for 0 */
1:
        movq    0x0(%rdi), %rbx
        movq    0x8(%rdi), %rbp
        movq    0x10(%rdi), %r12
        movq    0x18(%rdi), %r13
        movq    0x20(%rdi), %r14
        movq    0x28(%rdi), %r15
        movq    0x30(%rdi), %rsp        /* the switch */
        movq    0x38(%rdi), %rdx
        movq    0x40(%rdi), %rsi
        movq    0x48(%rdi), %rdi
        jmp     *%rdx
        .size   narch_longjmp, .-narch_longjmp
        .section .note.GNU-stack, "", @progbits
