/* One word for whoever asked. */
        .text
        .globl  generator_make, generator_next, generator_yield
generator_make:
        leaq    (%rsi,%rdx), %rax
        leaq    fin(%rip), %r8
        movq    %r8, -24(%rax)
        movq    %rcx, -32(%rax)
        movq    %rdi, -16(%rax)
        movq    $0, -72(%rax)
        movq    $0, -80(%rax)
        movq    $0, -40(%rax)
        movq    $0, -48(%rax)
        movq    $0, -56(%rax)
        movq    $0, -64(%rax)
        subq    $80, %rax
        movq    %rax, (%rdi)
        movq    $0, 16(%rdi)
        ret
generator_next:
        cmpq    $0, 16(%rdi)
        jne     2f
        pushq   %rdi
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, cal(%rip)
        movq    (%rdi), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
2:      xorl    %eax, %eax
        ret
generator_yield:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    cal(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        movq    %rsi, %rax
        popq    %rdi
        ret
fin:    popq    %rdi
        movq    $1, 16(%rdi)
        movq    cal(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        popq    %rdi
        xorl    %eax, %eax
        ret
        .bss
cal:    .quad   0
