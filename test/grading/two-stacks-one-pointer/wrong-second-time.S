/* Forgets r12 from the second switch on. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        cmpb    $0, once(%rip)
        jne     again
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movb    $1, once(%rip)
        jmp     go
again:
        pushq   %rbx
        pushq   %rbp
        pushq   %rax
        pushq   %r13
        pushq   %r14
        pushq   %r15
go:
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .data
once:   .byte 0
