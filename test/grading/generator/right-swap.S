/* Everything through one switch(void **save %rdi, void *resume %rsi). */
        .text
        .globl  generator_make, generator_next, generator_yield
generator_make:
        leaq    (%rsi,%rdx), %rax
        movq    %rdi, -16(%rax)
        movq    %rcx, -24(%rax)
        leaq    first(%rip), %rcx
        movq    %rcx, -40(%rax)
        subq    $88, %rax
        movq    %rax, (%rdi)
        movl    $0, 16(%rdi)
        ret
first:
        movq    16(%rsp), %rdi
        call    *8(%rsp)
        movq    16(%rsp), %rdi
        movl    $1, 16(%rdi)
        movq    $0, 24(%rdi)
        movq    8(%rdi), %rsi
        addq    $32, %rdi
        call    switch
        hlt
generator_next:
        pushq   %rdi
        cmpl    $0, 16(%rdi)
        jne     1f
        movq    (%rdi), %rsi
        addq    $8, %rdi
        call    switch
        movq    (%rsp), %rdi
        movq    24(%rdi), %rax
        popq    %rdi
        ret
1:      xorl    %eax, %eax
        popq    %rdi
        ret
generator_yield:
        movq    %rsi, 24(%rdi)
        movq    8(%rdi), %rsi
switch:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
