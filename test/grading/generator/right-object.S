/* Registers of both sides in the object: the generator's from 0, the caller's from 64. */
        .macro  keep at
        movq    %rbx, \at(%rdi)
        movq    %rbp, \at+8(%rdi)
        movq    %r12, \at+16(%rdi)
        movq    %r13, \at+24(%rdi)
        movq    %r14, \at+32(%rdi)
        movq    %r15, \at+40(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, \at+48(%rdi)
        leaq    8(%rsp), %rdx
        movq    %rdx, \at+56(%rdi)
        .endm
        .macro  go at
        movq    \at(%rdi), %rbx
        movq    \at+8(%rdi), %rbp
        movq    \at+16(%rdi), %r12
        movq    \at+24(%rdi), %r13
        movq    \at+32(%rdi), %r14
        movq    \at+40(%rdi), %r15
        movq    \at+56(%rdi), %rsp
        jmp     *\at+48(%rdi)
        .endm
        .text
        .globl  generator_make
generator_make:
        leaq    start(%rip), %rax
        movq    %rax, 48(%rdi)
        addq    %rdx, %rsi
        movq    %rsi, 56(%rdi)
        movq    %rcx, (%rdi)
        movq    %rdi, 8(%rdi)
        ret
start:
        call    *%rbx
        movq    %rbp, %rdi
        movq    $0, 48(%rdi)
        xorl    %eax, %eax
        go      64
        .globl  generator_next
generator_next:
        xorl    %eax, %eax
        cmpq    $0, 48(%rdi)
        je      ended
        keep    64
        go      0
ended:  ret
        .globl  generator_yield
generator_yield:
        keep    0
        movq    %rsi, %rax
        go      64
