/* Registers in save areas instead of on the stacks; slot 3 is the caller's. */
        .text
        .globl  scheduler_run
scheduler_run:
        movl    $3, %ecx
        call    save
        leaq    areas(%rip), %r11
        leaq    gone(%rip), %r10
        xorl    %ecx, %ecx
1:      movq    (%rsi,%rcx,8), %rax
        subq    $8, %rax
        movq    %r10, (%rax)
        movq    %rax, 48(%r11)
        movq    (%rdi,%rcx,8), %rdx
        movq    %rdx, 56(%r11)
        movb    $1, 64(%r11)
        addq    $72, %r11
        incq    %rcx
        cmpq    $3, %rcx
        jne     1b
        movl    $2, %ecx
        jmp     turn
/* Saves who called our caller in area rcx. */
save:
        imulq   $72, %rcx, %rax
        leaq    areas(%rip), %r11
        addq    %rax, %r11
        movq    %rbx, (%r11)
        movq    %rbp, 8(%r11)
        movq    %r12, 16(%r11)
        movq    %r13, 24(%r11)
        movq    %r14, 32(%r11)
        movq    %r15, 40(%r11)
        leaq    16(%rsp), %rax
        movq    %rax, 48(%r11)
        movq    8(%rsp), %rax
        movq    %rax, 56(%r11)
        ret
        .globl  scheduler_yield
scheduler_yield:
        movq    self(%rip), %rcx
        call    save
        jmp     turn
gone:
        movq    self(%rip), %rcx
        imulq   $72, %rcx, %rax
        leaq    areas(%rip), %r11
        movb    $0, 64(%r11,%rax)
/* The turn of whoever comes after rcx. */
turn:
        movl    $3, %edx
2:      incq    %rcx
        cmpq    $3, %rcx
        sbbq    %rax, %rax
        andq    %rax, %rcx
        imulq   $72, %rcx, %rax
        leaq    areas(%rip), %r11
        addq    %rax, %r11
        cmpb    $0, 64(%r11)
        jne     3f
        decl    %edx
        jnz     2b
        leaq    areas+216(%rip), %r11
3:      movq    %rcx, self(%rip)
        movq    (%r11), %rbx
        movq    8(%r11), %rbp
        movq    16(%r11), %r12
        movq    24(%r11), %r13
        movq    32(%r11), %r14
        movq    40(%r11), %r15
        movq    48(%r11), %rsp
        jmp     *56(%r11)
        .bss
        .p2align 3
areas:  .skip   288
self:   .skip   8
