/* A ring of three nodes: next, previous, rsp. A node that has ended is taken out. */
        .text
        .globl  scheduler_run
scheduler_run:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, home(%rip)
        leaq    a(%rip), %rax
        leaq    b(%rip), %rcx
        leaq    c(%rip), %rdx
        movq    %rcx, (%rax)
        movq    %rdx, (%rcx)
        movq    %rax, (%rdx)
        movq    %rdx, 8(%rax)
        movq    %rax, 8(%rcx)
        movq    %rcx, 8(%rdx)
        leaq    over(%rip), %r10
        .irp    node, rax, rcx, rdx
        movq    (%rsi), %r8
        movq    (%rdi), %r9
        movq    %r10, -8(%r8)
        movq    %r9, -16(%r8)
        subq    $64, %r8
        movq    %r8, 16(%\node)
        addq    $8, %rsi
        addq    $8, %rdi
        .endr
        jmp     enter
        .globl  scheduler_yield
scheduler_yield:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    now(%rip), %rax
        movq    %rsp, 16(%rax)
        movq    (%rax), %rax
enter:
        movq    %rax, now(%rip)
        movq    16(%rax), %rsp
load:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
over:
        movq    now(%rip), %rax
        movq    (%rax), %rcx
        movq    8(%rax), %rdx
        movq    %rcx, (%rdx)
        movq    %rdx, 8(%rcx)
        cmpq    %rax, %rcx
        movq    %rcx, %rax
        jne     enter
        movq    home(%rip), %rsp
        jmp     load
        .bss
        .p2align 3
a:      .skip   24
b:      .skip   24
c:      .skip   24
now:    .skip   8
home:   .skip   8
